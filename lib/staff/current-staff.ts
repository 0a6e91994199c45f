import { cache } from 'react'
import { readSessionId, sessionIdOf } from './auth'
import { findStaffBySession, type Staff } from './sessions'

/** Who reads this page, checked against the tables once per request; null when nobody is signed in. */
export const currentStaff: () => Promise<Staff | null> = cache(async () => {
  const sessionId = await readSessionId()
  return sessionId ? findStaffBySession(sessionId) : null
})

/** The same for a request that a handler answers. */
export async function staffOf(request: Request): Promise<Staff | null> {
  const sessionId = await sessionIdOf(request)
  return sessionId ? findStaffBySession(sessionId) : null
}
