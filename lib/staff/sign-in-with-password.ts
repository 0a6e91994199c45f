import { db } from '@/lib/platform/db'
import { parseEmailAddress } from '@/lib/platform/email-address'
import { takeToken } from '@/lib/platform/limits'
import { isPassword } from './passwords'
import { openSession } from './sessions'

const PER_ACCOUNT = { name: 'staff-sign-in', max: 5, seconds: 15 * 60 }
const PER_CLIENT = { name: 'staff-sign-in-client', max: 100, seconds: 15 * 60 }

/**
 * Checks an address and a password and opens a session, whose id it returns. Unknown, disabled and
 * not yet joined people get the same answer, after the same work, as a wrong password. The limit counts
 * per account and client together, so nobody can lock another person out from elsewhere.
 */
export async function signInWithPassword(input: {
  email: string
  password: string
  clientAddress: string
}): Promise<{ ok: true; sessionId: string } | { ok: false; reason: 'wrong' | 'too-many' }> {
  const address = parseEmailAddress(input.email)
  const account = address.ok ? address.canonical : ''
  const free =
    (await takeToken(PER_CLIENT, input.clientAddress)) &&
    (await takeToken(PER_ACCOUNT, `${account} ${input.clientAddress}`))
  if (!free) return { ok: false, reason: 'too-many' }

  const staff = await db.staff.findUnique({ where: { email: account } })
  const passwordHash = staff && !staff.disabledAt ? staff.passwordHash : null
  if (!(await isPassword(input.password, passwordHash)) || !staff) return { ok: false, reason: 'wrong' }
  return { ok: true, sessionId: await openSession(db, staff.id) }
}
