import { confirm, readConfirmed } from '../steps/confirm'
import { FormClient } from '../steps/form-client'
import { expect, test } from '../steps/journey'
import { linksIn } from '../steps/mail'
import { newPerson } from '../steps/people'
import { scanMail } from '../steps/scan-mail'
import { openRequest } from '../steps/work-request'

test('a scanner that presses every button confirms nothing and withdraws nothing @core', async ({
  browser,
  app,
  mailbox,
  desk,
}) => {
  test.setTimeout(300_000)
  const ana = newPerson('Ana Scanned')
  const client = new FormClient(app.origin)
  await client.file('klariqo', ana)
  const mail = await mailbox.waitFor(({ to }) => to.includes(ana.email))
  const page = await client.openPage(browser)
  await page.goto('/klariqo/request/sent')
  const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(mail.text)?.[0] ?? ''

  const visited = await scanMail(browser, linksIn(mail), app.origin)
  expect(visited.length).toBeGreaterThan(5)

  const agent = await desk.page(desk.ada)
  await openRequest(agent, reference)
  const main = agent.getByRole('main')
  await expect(main).toContainText('Unconfirmed')
  await expect(main).not.toContainText('Confirmed that the address is theirs')
  await expect(main).not.toContainText('Took the request back')

  // The person is not worse off for it: their own button still works.
  await confirm(page, mail)
  const { references } = await readConfirmed(page)
  expect(references).toEqual([reference])

  const receipt = await mailbox.waitFor((m) => m.to.includes(ana.email) && m.subject.includes('We have your'))
  await scanMail(browser, linksIn(receipt), app.origin)
  await openRequest(agent, reference)
  await expect(main).not.toContainText('Took the request back')
  await expect(main).toContainText('New')
})
