import type { Page } from '@playwright/test'

/** The due dates of a queue, in the order of its rows, as YYYY-MM-DD. */
export async function dueDatesOf(page: Page): Promise<string[]> {
  const times = page.getByRole('table').locator('tbody tr td:first-child time')
  return times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
}

/** The date that a request's clock shows, as YYYY-MM-DD. */
export async function dueDateOf(page: Page): Promise<string> {
  return (
    (await page.getByRole('region', { name: 'Clock' }).locator('time').first().getAttribute('datetime')) ?? ''
  )
}
