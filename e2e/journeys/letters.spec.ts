import { confirm, readConfirmed } from '../steps/confirm'
import { ownPage } from '../steps/desk'
import { dueDateOf } from '../steps/due-dates'
import { daysAgo, enterRequest, fillLetter } from '../steps/enter-request'
import { expect, test } from '../steps/journey'
import { linkIn } from '../steps/mail'
import { newPerson } from '../steps/people'
import { expectDone, expectRefused, propose, recordEvidence, sendAnswer, take } from '../steps/work-request'

test('a letter counts from the day it arrived, and a wrong day is pointed out', async ({ desk, mailbox }) => {
  const page = await desk.page(desk.ada)
  const person = newPerson('Pia Post')
  await fillLetter(page, { organisation: 'Klariqo', person, receivedOn: daysAgo(-3), text: 'In ink.' })
  await page.getByRole('button', { name: 'Enter the request' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expectRefused(page, 'A request cannot have arrived in the future.')
  await expect(page.getByLabel('What did they write or say?')).toHaveValue('In ink.')

  const letter = { organisation: 'Klariqo', person, receivedOn: daysAgo(10) } as const
  const byPost = await enterRequest(page, { ...letter, channel: 'Post' })
  await expectDone(page, 'Entered. If there is an address, an acknowledgement is on its way.')
  await expect(page.getByRole('main')).toContainText('by post')
  const fromPost = await dueDateOf(page)
  const byEmail = await enterRequest(page, { ...letter, channel: 'Email' })
  expect(await dueDateOf(page)).toBe(fromPost)
  // A month or thirty days from then, whichever is first, and never from today.
  expect(fromPost >= daysAgo(-17) && fromPost <= daysAgo(-20)).toBe(true)

  // Only who wrote from an address has shown that they read it.
  const mail = await mailbox.waitFor(({ to }) => to.includes(person.email))
  expect(mail.subject).toBe(`We have your request – ${byEmail}`)
  expect(mailbox.received.filter(({ subject }) => subject.includes(byPost))).toEqual([])
})

test('who wrote by email proves the address, and reads the answer on their own page @core', async ({
  app,
  browser,
  desk,
  mailbox,
}) => {
  const agent = await desk.page(desk.ada)
  const person = newPerson('Emil Email')
  const reference = await enterRequest(agent, { organisation: 'KalTalk', person, want: 'Correct my data' })
  const receipt = await mailbox.waitFor(({ to }) => to.includes(person.email))
  expect(receipt.subject).toBe(`We have your request – ${reference}`)

  const page = await ownPage(browser, app.origin, { javaScriptEnabled: false })
  await page.goto(linkIn(receipt, '/kaltalk/find'))
  await page.getByLabel('Email address').fill(person.email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  const found = await mailbox.waitFor(({ to }) => to.includes(person.email), { after: receipt })
  await confirm(page, found)
  const { references, pickupCode } = await readConfirmed(page)
  expect(references).toEqual([reference])
  expect(pickupCode).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)

  await take(agent, reference)
  await recordEvidence(agent, reference, 'Account sign-in')
  await propose(agent, reference, { outcome: 'Granted', letter: 'It is corrected.' })
  await sendAnswer(agent, reference)
  await mailbox.waitFor(({ to, subject }) => to.includes(person.email) && subject.includes('answer is ready'))
  await page.goto(`/kaltalk/requests/${reference}`)
  await expect(page.getByRole('main')).toContainText('It is corrected.')
})
