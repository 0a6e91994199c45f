import type { NextRequest } from 'next/server'
import NextAuth, { getServerSession, type NextAuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'
import { clientAddress } from '@/lib/platform/client-address'
import { cookieHeader, cookieName, cookieOf } from '@/lib/platform/cookie'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { endSession } from './sessions'
import { signInWithPassword } from './sign-in-with-password'

const COOKIE = 'habeas_staff'
const TWELVE_HOURS = 12 * 60 * 60

const signed = z.object({ sid: z.uuid() })

/** The id of the session that the browser of a page claims. Whether it still stands is for the table to say. */
export async function readSessionId(): Promise<string | null> {
  const claim = signed.safeParse(await getServerSession(options()))
  return claim.success ? claim.data.sid : null
}

/** The same for a request that a handler answers. A cookie that does not open counts as none. */
export async function sessionIdOf(request: Request): Promise<string | null> {
  const token = cookieOf(request, COOKIE) ?? undefined
  const claim = signed.safeParse(await decode({ token, secret: secret() }).catch(() => null))
  return claim.success ? claim.data.sid : null
}

/** The Set-Cookie header that holds a session, sealed as next-auth seals it. */
export async function sessionCookie(sid: string): Promise<string> {
  const token = await encode({ token: { sid }, secret: secret(), maxAge: TWELVE_HOURS })
  return cookieHeader(COOKIE, token, TWELVE_HOURS)
}

/** The Set-Cookie header that takes the session from a browser. */
export function noSessionCookie(): string {
  return cookieHeader(COOKIE, '', 0)
}

/** Answers a request to one of next-auth's own addresses. The caller has checked where it came from. */
export function answerNextAuth(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const handle: (request: NextRequest, context: unknown) => Promise<Response> = NextAuth(options())
  return handle(request, context)
}

function options(): NextAuthOptions {
  const { appOrigin } = env()
  // next-auth takes its own address from here and from nowhere else, so no Host header can move it.
  process.env.NEXTAUTH_URL = appOrigin
  return {
    secret: secret(),
    session: { strategy: 'jwt', maxAge: TWELVE_HOURS },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: cookie() },
    pages: { signIn: '/staff/sign-in', signOut: '/staff/sign-in', error: '/staff/sign-in' },
    providers: [password()],
    callbacks: {
      // The token holds the id of a row and nothing else; `authorize` hands it over as the user's id.
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: ({ session, token }) => ({ expires: session.expires, sid: token.sid }),
      redirect: () => `${appOrigin}/staff`,
    },
    events: {
      signOut: async ({ token }) => {
        const claim = signed.safeParse(token)
        if (claim.success) await endSession(claim.data.sid)
      },
    },
    logger: {
      error: (code) => log.warn('sign-in library', { code }),
      warn: (code) => log.warn('sign-in library', { code }),
      debug: () => {},
    },
  }
}

/** The same check, with the same limits, as the form on /staff/sign-in. */
function password() {
  return CredentialsProvider({
    credentials: { email: {}, password: {} },
    async authorize(typed, request) {
      const result = await signInWithPassword({
        email: typed?.email ?? '',
        password: typed?.password ?? '',
        clientAddress: clientAddress(new Headers(request.headers)),
      })
      return result.ok ? { id: result.sessionId } : null
    },
  })
}

function cookie() {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() } as const
  return { name: cookieName(COOKIE), options }
}

function isSecure(): boolean {
  return env().appOrigin.startsWith('https://')
}

function secret(): string {
  return env().keys.session.toString('base64')
}
