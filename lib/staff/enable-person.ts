import { inTransaction } from '@/lib/platform/db'
import { lockPeople, recordAdministration } from './administration'
import type { Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/** Lets a disabled person sign in again, with the roles and the password they had. */
export async function enablePerson(staff: Staff, staffId: string): Promise<StaffResult<string>> {
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    await lockPeople(tx)
    const person = await tx.staff.findUnique({ where: { id: staffId } })
    if (!person) return { ok: false, reason: 'not-found' }
    if (!person.disabledAt) return { ok: true, value: staffId }
    await tx.staff.update({ where: { id: staffId }, data: { disabledAt: null } })
    await recordAdministration(tx, `staff:${staff.id}`, { type: 'person-enabled', data: { staffId } })
    return { ok: true, value: staffId }
  })
}
