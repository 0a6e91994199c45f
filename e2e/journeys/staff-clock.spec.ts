import type { Page } from '@playwright/test'
import { confirm } from '../steps/confirm'
import { dueDateOf } from '../steps/due-dates'
import { daysAgo, enterRequest } from '../steps/enter-request'
import { REFERENCE } from '../steps/file-request'
import { FormClient } from '../steps/form-client'
import { expect, test } from '../steps/journey'
import { newPerson } from '../steps/people'
import { expectDone, expectRefused, forceVerb, openRequest } from '../steps/work-request'

test('the time is extended once, in time, and only where a law allows it', async ({
  app,
  browser,
  desk,
  mailbox,
}) => {
  const person = newPerson('Greta Gdpr')
  const client = new FormClient(app.origin)
  await client.file('kaltalk', person)
  const mail = await mailbox.waitFor(({ to }) => to.includes(person.email))
  const reference = mail.text.match(REFERENCE)?.[0] ?? ''
  const hers = await client.openPage(browser, { javaScriptEnabled: false })
  await confirm(hers, mail)
  const page = await desk.page(desk.ada)
  await openRequest(page, reference)
  const before = await dueDateOf(page)
  await page.getByText('Extend the time').click()
  await page.getByRole('button', { name: 'Extend and tell the person' }).click()
  await expectRefused(page, /./)
  await page.getByLabel('Why do you need more time?').fill('There are many recordings to listen to.')
  await page.getByRole('button', { name: 'Extend and tell the person' }).click()
  await expectDone(page, 'Extended. The notice is on its way.')
  expect((await dueDateOf(page)) > before).toBe(true)
  const notice = await mailbox.waitFor((m) => m.to.includes(person.email) && m.subject.includes('more time'))
  expect(notice.text).toContain('There are many recordings to listen to.')
  await hers.goto(`/kaltalk/requests/${reference}`)
  await expect(hers.getByRole('main')).toContainText('We told you that we need more time.')
  await forceVerb(page, reference, 'extend', { version: await versionOf(page), reason: 'Again' })
  await expectRefused(page, 'This request was extended before')
})

test('no promise is extended, a late notice is refused, and another law means another date', async ({
  desk,
}) => {
  const page = await desk.page(desk.ada)
  const brazil = newPerson('Bia Brasil')
  const promised = await enterRequest(page, { organisation: 'Klariqo', person: brazil, country: 'Brazil' })
  await page.getByText('Extend the time').click()
  await expect(page.getByRole('main')).toContainText('The law gives no extension for this request.')
  await forceVerb(page, promised, 'extend', { version: await versionOf(page), reason: 'Please' })
  await expectRefused(page, 'The law gives no extension for this request.')
  const before = await dueDateOf(page)
  await page.getByText('Correct the law').click()
  await page
    .getByLabel('Which law applies?')
    .selectOption({ label: 'General Data Protection Regulation (EU) 2016/679' })
  await page.getByLabel('Why?').fill('She moved to Lisbon before she wrote.')
  await page.getByRole('button', { name: 'Change the law' }).click()
  await expectDone(page, 'The law is changed, and the dates with it.')
  await expect(page.getByRole('main')).toContainText('Changed the law from Our promise to GDPR')
  expect(await dueDateOf(page)).not.toBe('')
  expect((await dueDateOf(page)) <= before).toBe(true)

  const late = newPerson('Lara Late')
  const overdue = await enterRequest(page, { organisation: 'Klariqo', person: late, receivedOn: daysAgo(45) })
  await forceVerb(page, overdue, 'extend', { version: await versionOf(page), reason: 'Too late' })
  await expectRefused(page, 'An extension has to be sent before the first date has passed')
})

async function versionOf(page: Page): Promise<string> {
  return page.locator('input[name=version]').first().inputValue()
}
