import { expect, type Page } from '@playwright/test'
import type { ReceivedMail } from '../fixtures/mail-server'
import { referencesOn } from './file-request'
import { linkIn } from './mail'

/** Opens the mailed link and presses its one button, with the code where the page asks for it. */
export async function confirm(page: Page, mail: ReceivedMail, code?: string): Promise<void> {
  await page.goto(linkIn(mail, '/confirm/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirm your request')
  if (code) await page.getByLabel('Confirmation code').fill(code)
  await page.getByRole('button', { name: 'Confirm' }).click()
}

/** What the page after confirming shows, once and in that browser: the code for files, and links. */
export async function readConfirmed(page: Page): Promise<{ pickupCode: string; references: string[] }> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirmed. We are on it')
  const panel = page.getByRole('region', { name: 'Your pick-up code' })
  const pickupCode = (await panel.locator('bdi').textContent()) ?? ''
  return { pickupCode, references: await referencesOn(page) }
}

/** Opens a mailed link to the status pages, in whatever browser. */
export async function openStatus(page: Page, mail: ReceivedMail): Promise<void> {
  await page.goto(linkIn(mail, '/requests/open/'))
  await page.getByRole('button', { name: 'Open my requests' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Your request /)
}
