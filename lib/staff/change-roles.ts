import { inTransaction } from '@/lib/platform/db'
import { lockPeople, recordAdministration } from './administration'
import { isLastAdmin } from './last-admin'
import type { Role } from './permissions'
import { endSessionsOf, type Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Gives a person exactly these roles and signs them out. Refuses one's own roles, so that nobody
 * promotes themself, and to take the last administrator's role. Asking for the same roles changes nothing.
 */
export async function changeRoles(
  staff: Staff,
  input: { staffId: string; roles: Role[] },
): Promise<StaffResult<string>> {
  const { staffId } = input
  if (staffId === staff.id) return { ok: false, reason: 'own-roles' }
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    await lockPeople(tx)
    const person = await tx.staff.findUnique({ where: { id: staffId } })
    if (!person) return { ok: false, reason: 'not-found' }
    const before = [...person.roles].sort()
    const after = [...input.roles].sort()
    if (before.join() === after.join()) return { ok: true, value: staffId }
    if (before.includes('admin') && !after.includes('admin') && (await isLastAdmin(tx, staffId))) {
      return { ok: false, reason: 'last-admin' }
    }
    await tx.staff.update({ where: { id: staffId }, data: { roles: input.roles } })
    await endSessionsOf(tx, staffId)
    await recordAdministration(tx, `staff:${staff.id}`, {
      type: 'roles-changed',
      data: { staffId, before, after },
    })
    return { ok: true, value: staffId }
  })
}
