import { env } from '@/lib/platform/env'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * True when a page of ours sent this request: its Origin is ours and no Sec-Fetch-Site says otherwise.
 * A missing Origin counts as foreign. On loopback, the other names of the same machine count as ours.
 */
export function fromOurPage(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  return isOurs(request.headers.get('origin'))
}

/** The path and query of the page that a request came from, when it is one of ours. */
export function refererPath(request: Request): string | null {
  const url = parse(request.headers.get('referer'))
  return url && isOurs(url.origin) ? safePath(`${url.pathname}${url.search}`) : null
}

/** The path itself when it leads to this origin and nowhere else, or null. */
export function safePath(path: string): string | null {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes('\\') ? path : null
}

function isOurs(origin: string | null): boolean {
  const ours = new URL(env().appOrigin)
  const theirs = parse(origin)
  if (!theirs || theirs.origin !== origin) return false
  if (theirs.origin === ours.origin) return true
  const bothLocal = LOOPBACK.has(ours.hostname) && LOOPBACK.has(theirs.hostname)
  return bothLocal && theirs.protocol === ours.protocol && theirs.port === ours.port
}

function parse(text: string | null): URL | null {
  return text !== null && URL.canParse(text) ? new URL(text) : null
}
