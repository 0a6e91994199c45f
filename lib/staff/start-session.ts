import { db } from '@/lib/platform/db'
import { sessionCookie, sessionIdOf } from './auth'
import { endSession, openSession } from './sessions'

/**
 * Signs a person in on the browser that sent this request: ends the session it had, opens a new one and
 * returns its Set-Cookie header. Only for somebody who has just proved who they are.
 */
export async function startSession(request: Request, staffId: string): Promise<string> {
  return replaceSession(request, await openSession(db, staffId))
}

/** The same for a session that is open already. */
export async function replaceSession(request: Request, sessionId: string): Promise<string> {
  const old = await sessionIdOf(request)
  if (old) await endSession(old)
  return sessionCookie(sessionId)
}
