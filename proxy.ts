import { type NextRequest, NextResponse } from 'next/server'

/**
 * Gives every page a Content-Security-Policy with a nonce of its own, which Next puts on its scripts.
 * It decides nothing else: who may see what is checked where the data is read.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  const policy = policyWith(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** Development needs to evaluate code, to put styles in place and to hear of changes. */
function policyWith(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

// Only pages. Whatever brings a body has a Content-Type and is left alone: a body that passes through here is
// silently cut at 10 MB. Handlers that answer a GET set a policy of their own, which ours would replace.
export const config = {
  matcher: [
    {
      source: '/((?!_next/|api/|mailbox/[^/]+/html$|favicon).*)',
      missing: [{ type: 'header', key: 'content-type' }],
    },
  ],
}
