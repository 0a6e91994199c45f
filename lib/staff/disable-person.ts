import { now } from '@/lib/platform/clock'
import { recordAdministration } from './administration'
import { changePerson } from './change-person'
import { endLinksOf } from './end-links-of'
import { endSessionsOf, type Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Shuts a person out from their next request on; what they did stays in the record. Refuses one's own
 * account and, as missing, people out of reach. So every organisation keeps an administrator.
 */
export async function disablePerson(staff: Staff, staffId: string): Promise<StaffResult<string>> {
  if (staffId === staff.id) return { ok: false, reason: 'own-account' }
  return changePerson(staff, staffId, async (tx, person) => {
    if (person.disabledAt) return { ok: true, value: staffId }
    await tx.staff.update({ where: { id: staffId }, data: { disabledAt: now() } })
    await endSessionsOf(tx, staffId)
    await endLinksOf(tx, staffId)
    await recordAdministration(tx, `staff:${staff.id}`, { type: 'person-disabled', data: { staffId } })
    return { ok: true, value: staffId }
  })
}
