import { staffRecover } from '@/lib/mail/letters/staff-recover'
import { enqueue } from '@/lib/mail/outbox'
import { changePerson } from './change-person'
import { newRecoveryLink } from './make-recovery-link'
import type { Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Mails somebody who lost their password a link for a new one, good once and for an hour. Refuses
 * people who were disabled or never joined, and people out of reach as missing.
 */
export async function mailRecovery(staff: Staff, staffId: string): Promise<StaffResult<string>> {
  return changePerson(staff, staffId, async (tx, person) => {
    if (person.disabledAt) return { ok: false, reason: 'disabled' }
    if (!person.passwordHash) return { ok: false, reason: 'not-joined' }
    const link = await newRecoveryLink(tx, person, `staff:${staff.id}`)
    await enqueue(tx, { kind: 'staff-recover', to: person.email, mail: staffRecover({ link }) })
    return { ok: true, value: staffId }
  })
}
