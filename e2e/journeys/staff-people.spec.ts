import { newColleague, ownPage, signIn } from '../steps/desk'
import { expect, test } from '../steps/journey'
import { linkIn } from '../steps/mail'
import { expectRefused } from '../steps/work-request'

test('whoever is disabled is out at the next click, and cannot sign in', async ({ desk, browser, app }) => {
  const dora = newColleague('Dora Dismissed')
  await desk.hire(dora, ['Agent'])
  const hers = await desk.page(dora)
  await hers.goto('/staff/queue')
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('All open')
  const admin = await desk.page(desk.ada)
  await admin.goto('/staff/settings/people')
  await admin.getByRole('link', { name: `Change ${dora.name}` }).click()
  await admin.getByRole('button', { name: 'Disable this person' }).click()
  await expect(admin.getByRole('status')).toContainText('Disabled. They are signed out everywhere.')
  await hers.getByRole('link', { name: 'Unassigned' }).click()
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  const again = await ownPage(browser, app.origin)
  await signIn(again, dora)
  await expectRefused(again, 'do not go together')
})

test('a role that is taken away is gone at the next click', async ({ desk, mailbox }) => {
  const rosa = newColleague('Rosa Roles')
  await desk.hire(rosa, ['Agent'])
  const hers = await desk.page(rosa)
  await hers.goto('/staff/requests/new')
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Enter a request')
  const admin = await desk.page(desk.ada)
  await admin.goto('/staff/settings/people')
  await admin.getByRole('link', { name: `Change ${rosa.name}` }).click()
  await admin.getByRole('checkbox', { name: 'Agent' }).uncheck()
  await admin.getByRole('checkbox', { name: 'Auditor' }).check()
  await admin.getByRole('button', { name: 'Save roles' }).click()
  await expect(admin.getByRole('status')).toContainText('Roles saved.')
  await hers.reload()
  await expect(hers.getByRole('heading', { level: 1 })).not.toHaveText('Enter a request')
  const invitation = mailbox.received.find(({ to }) => to.includes(rosa.email))
  if (!invitation) throw new Error('Rosa was never invited')
  await hers.goto(linkIn(invitation, '/staff/join/'))
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
})

test('signing out ends the session, also in a copy of the browser', async ({ desk }) => {
  const page = await desk.freshPage(desk.ben)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All open')
  const copy = await desk.page(desk.ben, { storageState: await page.context().storageState() })
  await page.getByRole('button', { name: 'Sign out' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await copy.goto('/staff/queue')
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText('Sign in')
})
