import { ownPage } from '../steps/desk'
import { daysAgo, enterRequest } from '../steps/enter-request'
import { expect, test } from '../steps/journey'
import { newPerson } from '../steps/people'
import { visit } from '../steps/visit'
import { watchPage } from '../steps/watch-page'
import { addFile, ask, openRequest, propose, recordEvidence, writeNote } from '../steps/work-request'

test('every page of the queue and the desk is accessible, sealed and quiet', async ({ app, desk }) => {
  const page = await desk.page(desk.ada)
  const watch = watchPage(page, app.origin)
  const person = newPerson('Vi Visible')
  await enterRequest(page, { organisation: 'Klariqo', person, receivedOn: daysAgo(60) })
  await enterRequest(page, { organisation: 'KalTalk', person, receivedOn: daysAgo(28) })
  await visit(page, '/staff/queue')
  await visit(page, '/staff/queue?lane=answered&right=access')
  await visit(page, '/staff/queue?search=none')
  await visit(page, '/staff/requests/new')
  await visit(page, '/staff/requests/new?organisation=klariqo')
  await page.getByRole('button', { name: 'Enter the request' }).click()
  await visit(page, page.url())
  await expect.soft(page).toHaveTitle(/^Error: /)
  await visit(page, '/staff/settings')
  await visit(page, '/staff/settings/mail')
  await visit(page, '/staff/settings/people')
  await visit(page, '/staff/settings/people/invite')
  await page.goto('/staff/settings/people')
  await page.getByRole('link', { name: `Change ${desk.ben.name}` }).click()
  await visit(page, page.url())
  await visit(page, '/staff/requests/AAAA-AAAA', { status: 404 })
  watch.expectQuiet()
})

test('every part of a request is accessible, sealed and quiet', async ({ app, desk }) => {
  const page = await desk.page(desk.ada)
  const watch = watchPage(page, app.origin)
  const person = newPerson('Rae Read')
  const reference = await enterRequest(page, { organisation: 'Klariqo', person })
  const parts = async () => {
    for (const tab of ['overview', 'messages', 'notes', 'identity', 'files', 'decision']) {
      await visit(page, `/staff/requests/${reference}?tab=${tab}`)
    }
  }
  await parts()
  await visit(page, `/staff/requests/${reference}?tab=decision&outcome=refused`)
  await writeNote(page, reference, 'A note that only we read.')
  await ask(page, reference, 'Which account is it?')
  await recordEvidence(page, reference, 'Account sign-in')
  const file = { name: 'a-rather-long-name-of-a-file-with-all-the-data.json', mimeType: 'application/json' }
  await addFile(page, reference, { ...file, buffer: Buffer.from('{}') })
  await openRequest(page, reference, 'Notes')
  await page.getByRole('button', { name: 'Save note' }).click()
  await visit(page, page.url())
  await propose(page, reference, { outcome: 'Granted', letter: 'Here it is.' })
  await parts()
  watch.expectQuiet()
})

test('an auditor’s pages and the sign-in with its mistake are accessible', async ({ app, browser, desk }) => {
  const cleo = await desk.page(desk.cleo)
  await visit(cleo, '/staff/queue')
  const page = await ownPage(browser, app.origin)
  await page.goto('/staff/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await visit(page, page.url())
  await expect.soft(page).toHaveTitle(/^Error: /)
})
