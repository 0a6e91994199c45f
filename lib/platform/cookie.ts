import { env } from '@/lib/platform/env'

/** Over TLS the name takes the prefix that keeps other hosts of the same domain from setting the cookie. */
export function cookieName(name: string): string {
  return overTls() ? `__Host-${name}` : name
}

/** A Set-Cookie header for an HttpOnly, SameSite=Lax cookie of this host. Zero seconds removes it. */
export function cookieHeader(name: string, value: string, seconds: number): string {
  const parts = [`${cookieName(name)}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${seconds}`]
  if (overTls()) parts.push('Secure')
  return parts.join('; ')
}

/** The value of one of our cookies in a request, or null. */
export function cookieOf(request: Request, name: string): string | null {
  const wanted = `${cookieName(name)}=`
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/)
  return pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length) ?? null
}

function overTls(): boolean {
  return env().appOrigin.startsWith('https:')
}
