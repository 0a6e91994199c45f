import { db } from '@/lib/platform/db'
import { readSessionId, sessionCookie } from './auth'
import { endSession, openSession } from './sessions'

/**
 * Signs a person in on this browser: ends the session it had, opens a new one and returns its Set-Cookie
 * header. Only in a route handler, and only for somebody who has just proved who they are.
 */
export async function startSession(staffId: string): Promise<string> {
  return replaceSession(await openSession(db, staffId))
}

/** The same for a session that is open already. */
export async function replaceSession(sessionId: string): Promise<string> {
  const old = await readSessionId()
  if (old) await endSession(old)
  return sessionCookie(sessionId)
}
