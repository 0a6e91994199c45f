import { staffRecover } from '@/lib/mail/letters/staff-recover'
import { enqueue } from '@/lib/mail/outbox'
import { db, inTransaction } from '@/lib/platform/db'
import { newRecoveryLink } from './make-recovery-link'
import type { Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Mails somebody who lost their password a link for a new one, good once and for an hour. Refuses
 * people who were disabled or never joined.
 */
export async function mailRecovery(staff: Staff, staffId: string): Promise<StaffResult<string>> {
  const person = await db.staff.findUnique({ where: { id: staffId } })
  if (!person) return { ok: false, reason: 'not-found' }
  if (person.disabledAt) return { ok: false, reason: 'disabled' }
  if (!person.passwordHash) return { ok: false, reason: 'not-joined' }
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    const link = await newRecoveryLink(tx, person, `staff:${staff.id}`)
    await enqueue(tx, { kind: 'staff-recover', to: person.email, mail: staffRecover({ link }) })
    return { ok: true, value: staffId }
  })
}
