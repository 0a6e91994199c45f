import { confirm, openStatus, readConfirmed } from '../steps/confirm'
import { ownPage } from '../steps/desk'
import { fileRequest, referencesOn } from '../steps/file-request'
import { FormClient } from '../steps/form-client'
import { expect, test } from '../steps/journey'
import { linkIn } from '../steps/mail'
import { newPerson } from '../steps/people'
import { expectRefused } from '../steps/work-request'

test('a Californian confirms in another browser with the code from the screen @core', async ({
  browser,
  app,
  mailbox,
}) => {
  const joe = newPerson('Joe Ng')
  const laptop = await ownPage(browser, app.origin)
  const phone = await ownPage(browser, app.origin, { viewport: { width: 390, height: 844 } })
  const sent = await fileRequest(laptop, {
    organisation: 'kaltalk',
    person: joe,
    want: ['Send me a copy of my data', 'Delete my data', 'Something else'],
    relationship: 'I used the chat on a website',
    company: 'Shoes & Sons',
    country: 'United States',
    state: 'California',
    details: { 'What would you like us to do?': 'Tell the shop that I moved.' },
  })
  expect(sent.references).toHaveLength(3)
  const mail = await mailbox.waitFor(({ to }) => to.includes(joe.email))
  expect(mail.subject).toBe('Confirm your 3 requests to KalTalk')

  await confirm(phone, mail)
  await expect(phone).toHaveTitle(/^Error: /)
  await expectRefused(phone, 'Enter the six-character code.')
  await confirm(phone, mail, sent.code === 'ZZZZZZ' ? 'AAAAAA' : 'ZZZZZZ')
  await expectRefused(phone, /code/)
  await confirm(phone, mail, sent.code?.toLowerCase())
  const { pickupCode, references } = await readConfirmed(phone)
  expect(pickupCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
  expect(references.sort()).toEqual(sent.references.sort())

  await laptop.goto(linkIn(mail, '/confirm/'))
  await expect(laptop.getByRole('heading', { level: 1 })).toHaveText('Already confirmed')
  await expect(laptop.getByText(pickupCode)).toHaveCount(0)

  const receipt = await mailbox.waitFor(
    (m) => m.to.includes(joe.email) && m.subject.startsWith('We have your'),
  )
  expect(receipt.text).toContain('Civ. Code 1798.130')
  await openStatus(laptop, receipt)
  await expect(laptop.getByRole('main')).toContainText('California Consumer Privacy Act')
})

test('"It wasn’t me" stops the mail and closes nothing', async ({ browser, app, mailbox, desk }) => {
  const victim = newPerson('Vera Victim')
  const mallory = new FormClient(app.origin)
  await mallory.file('kaltalk', victim)
  const mail = await mailbox.waitFor(({ to }) => to.includes(victim.email))
  const page = await ownPage(browser, app.origin, { javaScriptEnabled: false })
  await page.goto(linkIn(mail, '/confirm/'))
  await page.getByRole('button', { name: "It wasn't me" }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you for telling us')

  const again = await mallory.post('/kaltalk/request/sent/again')
  expect(again.status).toBe(303)
  const shown = await mallory.openPage(browser)
  await shown.goto('/kaltalk/request/sent')
  await expect(shown.getByRole('main')).not.toContainText('We sent the mail again.')
  const [reference = ''] = await referencesOn(shown)
  const agent = await desk.page(desk.ada)
  await agent.goto(`/staff/requests/${reference}`)
  await expect(agent.getByRole('main')).toContainText('“It wasn’t me”')
  await expect(agent.getByRole('main')).toContainText('Unconfirmed')
  expect(mailbox.received.filter(({ to }) => to.includes(victim.email))).toHaveLength(1)
})

test('a lost code is no dead end: the address alone leads back @core', async ({ browser, app, mailbox }) => {
  const lost = newPerson('Lost Soul')
  await new FormClient(app.origin).file('klariqo', lost)
  const first = await mailbox.waitFor(({ to }) => to.includes(lost.email))
  const page = await ownPage(browser, app.origin, { javaScriptEnabled: false })
  await page.goto('/klariqo')
  await page.getByRole('link', { name: 'Track a request' }).first().click()
  await page.getByLabel('Email address').fill(lost.email.toUpperCase())
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your email')
  const found = await mailbox.waitFor(({ to }) => to.includes(lost.email), { after: first })
  expect(found.subject).toBe('Your requests to Klariqo')

  await confirm(page, found)
  const { references } = await readConfirmed(page)
  expect(references).toHaveLength(1)
  const receipt = await mailbox.waitFor(({ to }) => to.includes(lost.email), { after: found })
  await openStatus(page, receipt)
})

test('asking for links says the same of every address, and mails only the known', async ({
  app,
  mailbox,
}) => {
  const known = newPerson('Known Person')
  const unknown = newPerson('Unknown Person')
  await new FormClient(app.origin).file('klariqo', known)
  const first = await mailbox.waitFor(({ to }) => to.includes(known.email))
  const said = []
  for (const { email } of [unknown, known]) {
    const client = new FormClient(app.origin)
    const answer = await client.post('/klariqo/find/submit', { email })
    const page = await client.get('/klariqo/find/sent')
    const words = page.body.replaceAll(email, '').replaceAll(/nonce="[^"]*"|>[0-9A-Z]{6}</g, '')
    said.push([answer.status, answer.headers.location, page.status, words.replaceAll(/<script.*/gs, '')])
  }
  expect(said[0]).toEqual(said[1])
  await mailbox.waitFor(({ to }) => to.includes(known.email), { after: first })
  expect(mailbox.received.filter(({ to }) => to.includes(unknown.email))).toEqual([])
})

test('a request can be taken back, and only by typing its reference', async ({ app, browser, mailbox }) => {
  const ana = newPerson('Ana Undecided')
  const client = new FormClient(app.origin)
  await client.file('klariqo', ana)
  const mail = await mailbox.waitFor(({ to }) => to.includes(ana.email))
  const page = await client.openPage(browser, { javaScriptEnabled: false })
  await confirm(page, mail)
  const { references } = await readConfirmed(page)
  const [reference = ''] = references
  await page.getByRole('link', { name: `Request ${reference}` }).click()
  await page.getByRole('link', { name: 'Take this request back' }).click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expectRefused(page, 'Enter the reference of this request.')
  await page.getByLabel(/^Type the reference/).fill('AAAA-AAAA')
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel(/^Type the reference/).fill(reference.toLowerCase().replace('-', ' '))
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByRole('main')).toContainText('You took this request back')
  await mailbox.waitFor(({ to, subject }) => to.includes(ana.email) && subject.includes('is withdrawn'))
})
