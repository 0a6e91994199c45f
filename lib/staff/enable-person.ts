import { recordAdministration } from './administration'
import { changePerson } from './change-person'
import type { Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Lets a disabled person sign in again, with the roles and the password they had. Refuses people out of
 * reach as missing.
 */
export async function enablePerson(staff: Staff, staffId: string): Promise<StaffResult<string>> {
  return changePerson(staff, staffId, async (tx, person) => {
    if (!person.disabledAt) return { ok: true, value: staffId }
    await tx.staff.update({ where: { id: staffId }, data: { disabledAt: null } })
    await recordAdministration(tx, `staff:${staff.id}`, { type: 'person-enabled', data: { staffId } })
    return { ok: true, value: staffId }
  })
}
