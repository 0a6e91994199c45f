import type { Page } from '@playwright/test'
import { download } from '../steps/collect-file'
import { confirm, readConfirmed } from '../steps/confirm'
import { FormClient } from '../steps/form-client'
import { expect, test } from '../steps/journey'
import { newPerson } from '../steps/people'
import {
  addFile,
  approve,
  expectRefused,
  openRequest,
  propose,
  recordEvidence,
  sendAnswer,
  take,
} from '../steps/work-request'

test('five wrong codes lock the files, and a new code needs new evidence', async ({
  app,
  browser,
  desk,
  mailbox,
}) => {
  const ana = newPerson('Ana Forgetful')
  const client = new FormClient(app.origin)
  await client.file('klariqo', ana)
  const mail = await mailbox.waitFor(({ to }) => to.includes(ana.email))
  const page = await client.openPage(browser, { javaScriptEnabled: false })
  await confirm(page, mail)
  const { pickupCode, references } = await readConfirmed(page)
  const [reference = ''] = references

  const agent = await desk.page(desk.ada)
  await take(agent, reference)
  await recordEvidence(agent, reference)
  const file = { name: 'Ana données.csv', mimeType: 'text/csv', buffer: Buffer.alloc(2_500_000, 'é,') }
  await addFile(agent, reference, file)
  await propose(agent, reference, { outcome: 'Granted', letter: 'Here it is.' })
  await approve(await desk.page(desk.ben), reference)
  await sendAnswer(agent, reference)

  await page.goto(`/klariqo/requests/${reference}`)
  const tryCode = async (code: string) => {
    await page.getByLabel('Pick-up code').fill(code)
    await page.getByRole('button', { name: /^Download/ }).click()
  }
  await tryCode('')
  await expectRefused(page, 'Enter the pick-up code.')
  for (let tries = 0; tries < 4; tries++) {
    await tryCode('00000-00000')
    await expectRefused(page, 'That is not your pick-up code.')
  }
  await tryCode('00000-00000')
  await page.goto(`/klariqo/requests/${reference}`)
  await expect(page.getByRole('main')).toContainText("Your pick-up code can't be used.")
  await expect(page.getByLabel('Pick-up code')).toHaveCount(0)
  const forced = await page.request.post(`${page.url()}/files/${await fileIdOf(agent, reference)}`, {
    form: { code: pickupCode },
    headers: { origin: app.origin },
    maxRedirects: 0,
  })
  expect(forced.status()).toBe(303)

  await agent.getByRole('button', { name: 'Issue a new code' }).click()
  await expectRefused(agent, 'There is not enough evidence yet')
  await recordEvidence(agent, reference, 'Account sign-in')
  await openRequest(agent, reference, 'Files')
  await agent.getByRole('button', { name: 'Issue a new code' }).click()
  const shown = agent.getByRole('region', { name: 'Pick-up code' })
  await expect(shown).toContainText('The new pick-up code')
  const code = (await shown.locator('bdi').first().textContent()) ?? ''
  expect(code).not.toBe(pickupCode)

  await page.goto(`/klariqo/requests/${reference}`)
  const bytes = await download(page, code.toLowerCase(), file.name)
  expect(bytes.equals(file.buffer)).toBe(true)
  const codes = mailbox.received.filter(({ raw }) => raw.includes(code) || raw.includes(pickupCode))
  expect(codes).toEqual([])
})

async function fileIdOf(agent: Page, reference: string): Promise<string> {
  await openRequest(agent, reference, 'Files')
  const address = await agent.locator('main a[href*="/files/"]').getAttribute('href')
  return address?.split('/').at(-1) ?? ''
}
