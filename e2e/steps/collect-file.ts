import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'

/** Types the pick-up code on the status page and stores the file. Returns its bytes. */
export async function download(page: Page, pickupCode: string, file: string): Promise<Buffer> {
  await page.getByLabel('Pick-up code').fill(pickupCode)
  const button = page.getByRole('button', { name: `Download ${file}` })
  const [started] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(started.suggestedFilename()).toBe(file)
  return readFile(await started.path())
}
