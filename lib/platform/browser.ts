import { cookies } from 'next/headers'
import { cookieHeader, cookieName, cookieOf } from '@/lib/platform/cookie'
import { type Bytes, newSecret, sha256 } from '@/lib/platform/crypto'

/** One random id per browser, which ties a form, a submission and its confirmation together for a day. */
export const BROWSER_COOKIE = 'habeas_browser'
export const BROWSER_SECONDS = 24 * 60 * 60

const FORMAT = /^[A-Za-z0-9_-]{43}$/

/** The browser's id in a page, or null when it has none yet. */
export async function readBrowser(): Promise<string | null> {
  const value = (await cookies()).get(cookieName(BROWSER_COOKIE))?.value
  return value && FORMAT.test(value) ? value : null
}

/** The browser's id in a handler; a new one when it has none, to be sent back with `browserCookie`. */
export function browserOf(request: Request): string {
  const value = cookieOf(request, BROWSER_COOKIE)
  return value && FORMAT.test(value) ? value : newSecret()
}

/** The Set-Cookie header that keeps `browser` for another 24 hours. */
export function browserCookie(browser: string): string {
  return cookieHeader(BROWSER_COOKIE, browser, BROWSER_SECONDS)
}

/** What the database keeps of a browser's id. */
export function browserHash(browser: string): Bytes {
  return sha256(browser)
}
