import { cache } from 'react'
import { readSessionId } from './auth'
import { findStaffBySession, type Staff } from './sessions'

/** Who sent this request, checked against the tables once per request; null when nobody is signed in. */
export const currentStaff: () => Promise<Staff | null> = cache(async () => {
  const sessionId = await readSessionId()
  return sessionId ? findStaffBySession(sessionId) : null
})
