import { recordAdministration } from './administration'
import { changePerson } from './change-person'
import type { Role } from './permissions'
import { endSessionsOf, type Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Gives a person exactly these roles and signs them out. Refuses one's own roles, so that nobody
 * promotes themself and every organisation keeps an administrator, and people out of reach as missing.
 * Asking for the same roles changes nothing.
 */
export async function changeRoles(
  staff: Staff,
  input: { staffId: string; roles: Role[] },
): Promise<StaffResult<string>> {
  const { staffId } = input
  if (staffId === staff.id) return { ok: false, reason: 'own-roles' }
  return changePerson(staff, staffId, async (tx, person) => {
    const before = [...person.roles].sort()
    const after = [...input.roles].sort()
    if (before.join() === after.join()) return { ok: true, value: staffId }
    await tx.staff.update({ where: { id: staffId }, data: { roles: input.roles } })
    await endSessionsOf(tx, staffId)
    await recordAdministration(tx, `staff:${staff.id}`, {
      type: 'roles-changed',
      data: { staffId, before, after },
    })
    return { ok: true, value: staffId }
  })
}
