import type { Browser, Page } from '@playwright/test'

/**
 * What the most curious mail scanner does: it opens every link of a mail in a browser of its own, runs the
 * scripts, presses every button, submits every form, and does the same on the pages it gets to.
 */
export async function scanMail(browser: Browser, links: string[], origin: string): Promise<string[]> {
  const context = await browser.newContext({ baseURL: origin })
  const page = await context.newPage()
  const visited: string[] = []
  try {
    for (const link of links) await scan(page, link, { origin, visited, depth: 2 })
  } finally {
    await context.close()
  }
  return visited
}

type Scan = { origin: string; visited: string[]; depth: number }

async function scan(page: Page, link: string, { origin, visited, depth }: Scan): Promise<void> {
  if (visited.includes(link) || !link.startsWith(`${origin}/`)) return
  visited.push(link)
  await page.goto(link)
  const buttons = await page.getByRole('button').count()
  for (let index = 0; index < buttons; index++) {
    await page.goto(link)
    await fillEverything(page)
    await Promise.all([page.waitForLoadState(), page.getByRole('button').nth(index).click()])
  }
  const forms = await page.locator('form').count()
  for (let index = 0; index < forms; index++) {
    await page.goto(link)
    const submit = page.locator('form').nth(index)
    await Promise.all([
      page.waitForEvent('load'),
      submit.evaluate((form: HTMLFormElement) => form.requestSubmit()),
    ])
  }
  if (depth === 0) return
  await page.goto(link)
  const onward = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
  for (const next of new Set(onward)) await scan(page, next, { origin, visited, depth: depth - 1 })
}

/** Scanners that press buttons also type something where something can be typed. */
async function fillEverything(page: Page): Promise<void> {
  for (const field of await page.locator('input[type=text], input:not([type]), textarea').all()) {
    if (await field.isEditable()) await field.fill('ABC123')
  }
}
