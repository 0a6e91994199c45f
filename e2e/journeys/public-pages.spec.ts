import { expectAccessible } from '../accessibility'
import { confirm, readConfirmed } from '../steps/confirm'
import { ownPage } from '../steps/desk'
import { FormClient } from '../steps/form-client'
import { expect, test } from '../steps/journey'
import { linkIn } from '../steps/mail'
import { newPerson } from '../steps/people'
import { visit } from '../steps/visit'
import { watchPage } from '../steps/watch-page'

test('every page that anybody can open is accessible, sealed and quiet', async ({ browser, app }) => {
  const page = await ownPage(browser, app.origin)
  const watch = watchPage(page, app.origin)
  await visit(page, '/')
  await visit(page, '/privacy')
  await visit(page, '/mailbox-that-is-not-there', { status: 404 })
  for (const path of ['', '/privacy', '/opt-out', '/find', '/request/what', '/request/sent', '/find/sent']) {
    await visit(page, `/klariqo${path}`)
  }
  for (const path of ['', '/privacy', '/opt-out', '/request?law=california', '/confirm/not-mine']) {
    await visit(page, `/kaltalk${path}`)
  }
  await visit(page, '/klariqo/requests/AAAA-AAAA', { status: 404 })
  await visit(page, '/klariqo/confirm/AAAA')
  await visit(page, '/klariqo/requests/open/AAAA')
  await visit(page, '/staff/sign-in')
  await visit(page, '/staff/set-up/AAAA')
  watch.expectQuiet()
})

test('every step of the form, with its mistakes, is accessible, sealed and quiet', async ({
  browser,
  app,
}) => {
  const client = new FormClient(app.origin)
  await client.fill('kaltalk', newPerson('Ana Steps'), ['access', 'correction', 'deletion', 'objection'])
  const page = await client.openPage(browser)
  const watch = watchPage(page, app.origin)
  for (const step of ['what', 'who', 'where', 'details']) await visit(page, `/kaltalk/request/${step}`)
  await client.post('/kaltalk/request/details/submit', {
    'scope-access': 'everything',
    'scope-deletion': 'some',
    'details-deletion': 'My calls in June',
    'correction-wrong': 'Anna',
    'correction-right': 'Ana',
    'details-objection': 'Marketing',
  })
  await client.post('/kaltalk/request/you/submit', { ...newPerson('Ana Steps'), help: '' })
  await visit(page, '/kaltalk/request/you')
  await visit(page, '/kaltalk/request/check')
  for (const step of ['who', 'where', 'details', 'you']) {
    await client.post(`/kaltalk/request/${step}/submit`)
    await visit(page, `/kaltalk/request/${step}`)
    await expect.soft(page, step).toHaveTitle(/^Error: /)
  }
  await client.post('/kaltalk/opt-out/submit', { email: 'nonsense', formKey: 'A'.repeat(43) })
  await visit(page, '/kaltalk/opt-out')
  await expect.soft(page).toHaveTitle(/^Error: /)
  watch.expectQuiet()
})

test('the pages of a request are accessible, sealed and quiet', async ({ browser, app, mailbox }) => {
  const ana = newPerson('Ana Requests')
  const client = new FormClient(app.origin)
  await client.file('klariqo', ana)
  const mail = await mailbox.waitFor(({ to }) => to.includes(ana.email))
  const page = await client.openPage(browser)
  const watch = watchPage(page, app.origin)
  await visit(page, '/klariqo/request/sent')
  const link = linkIn(mail, '/confirm/')
  await visit(page, link)
  const other = await ownPage(browser, app.origin)
  await visit(other, link)
  await confirm(page, mail)
  const { references } = await readConfirmed(page)
  await visit(page, '/klariqo/confirmed')
  await visit(other, link)
  const receipt = await mailbox.waitFor(({ to }) => to.includes(ana.email), { after: mail })
  await visit(page, linkIn(receipt, '/requests/open/'))
  await visit(page, `/klariqo/requests/${references[0]}`)
  await page.getByText('Why this date?').click()
  await expectAccessible(page)
  await visit(page, `/klariqo/requests/${references[0]}/withdraw`)
  watch.expectQuiet()
})
