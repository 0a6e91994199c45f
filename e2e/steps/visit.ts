import { expect, type Page } from '@playwright/test'
import { expectGoodInEveryLook } from '../accessibility'

/** Opens a page and looks at all that every page has to be: sealed off, not stored, and good for everybody. */
export async function visit(page: Page, path: string, { status = 200 } = {}): Promise<void> {
  const answer = await page.goto(path)
  expect.soft(answer?.status(), path).toBe(status)
  expectSealed(answer?.headers() ?? {}, path)
  await expectGoodInEveryLook(page)
}

/** Headers that let a page run its own scripts only, and nobody keep a copy of it. */
export function expectSealed(headers: Record<string, string>, path: string): void {
  const policy = headers['content-security-policy'] ?? ''
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
  expect.soft(scripts, `scripts of ${path}`).toMatch(/'nonce-[A-Za-z0-9+/=]{22,}'/)
  expect.soft(scripts, `scripts of ${path}`).not.toContain('unsafe-inline')
  expect.soft(policy, path).toContain("frame-ancestors 'none'")
  expect.soft(headers['cache-control'], path).toContain('no-store')
  expect.soft(headers['x-content-type-options'], path).toBe('nosniff')
  expect.soft(headers['referrer-policy'], path).toBe('same-origin')
  expect.soft(headers['x-powered-by'], path).toBeUndefined()
}
