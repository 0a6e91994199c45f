import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Both themes at the narrowest and at a usual width: what an eye, a screen reader and a keyboard meet. */
export const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
)

/** Fails with every axe violation of the page as it stands, each with where it is. */
export async function expectAccessible(page: Page): Promise<void> {
  // There are no frames to gather results from, so axe needs no second page, which takes most of its time.
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} (${failureSummary})`),
  )
  expect.soft(found, `axe on ${page.url()}`).toEqual([])
}

/** One h1, a title, no sideways scroll, a skip link that the first Tab reaches, and no raw keys or ISO dates. */
export async function expectWellMade(page: Page): Promise<void> {
  const where = page.url()
  await expect.soft(page.locator('h1'), `one h1 on ${where}`).toHaveCount(1)
  expect.soft(await page.title(), `title of ${where}`).toMatch(/\S+ – \S+/)
  const { wide, narrow } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    narrow: document.documentElement.clientWidth,
  }))
  expect.soft(wide, `width of ${where}`).toBeLessThanOrEqual(narrow)
  await page.locator('body').press('Tab')
  await expect.soft(page.locator(':focus'), `first Tab on ${where}`).toHaveAttribute('href', '#main')
  const words = await page.getByRole('document').ariaSnapshot()
  expect.soft(words, `words of ${where}`).not.toMatch(/undefined|\[object|\b20\d\d-\d\d-\d\d\b/)
}

/** Both of the above in every look. */
export async function expectGoodInEveryLook(page: Page): Promise<void> {
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    // Colours that are still on their way from one theme to the other belong to neither.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.cancel()
    })
    await expectAccessible(page)
  }
  await page.setViewportSize({ width: 320, height: 900 })
  await expectWellMade(page)
}
