import { now } from '@/lib/platform/clock'
import { inTransaction } from '@/lib/platform/db'
import { lockPeople, recordAdministration } from './administration'
import { endLinksOf } from './end-links-of'
import { isLastAdmin } from './last-admin'
import { endSessionsOf, type Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Shuts a person out from their next request on; what they did stays in the record. Refuses one's own
 * account and the last administrator.
 */
export async function disablePerson(staff: Staff, staffId: string): Promise<StaffResult<string>> {
  if (staffId === staff.id) return { ok: false, reason: 'own-account' }
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    await lockPeople(tx)
    const person = await tx.staff.findUnique({ where: { id: staffId } })
    if (!person) return { ok: false, reason: 'not-found' }
    if (person.disabledAt) return { ok: true, value: staffId }
    if (person.roles.includes('admin') && (await isLastAdmin(tx, staffId))) {
      return { ok: false, reason: 'last-admin' }
    }
    await tx.staff.update({ where: { id: staffId }, data: { disabledAt: now() } })
    await endSessionsOf(tx, staffId)
    await endLinksOf(tx, staffId)
    await recordAdministration(tx, `staff:${staff.id}`, { type: 'person-disabled', data: { staffId } })
    return { ok: true, value: staffId }
  })
}
