import { inTransaction } from '@/lib/platform/db'
import { lockPeople, recordAdministration } from './administration'
import { grantableOrganisations } from './grantable-organisations'
import type { Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Sets which organisations a person serves, among those that the administrator can give; the others
 * stay as they are. Takes effect on the person's next request.
 */
export async function changeOrganisations(
  staff: Staff,
  input: { staffId: string; organisationIds: string[] },
): Promise<StaffResult<string>> {
  const { staffId } = input
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    await lockPeople(tx)
    const person = await tx.staff.findUnique({ where: { id: staffId }, include: { organisations: true } })
    if (!person) return { ok: false, reason: 'not-found' }
    const grantable = new Set((await grantableOrganisations(tx, staff.id)).map(({ id }) => id))
    if (!input.organisationIds.every((id) => grantable.has(id))) {
      return { ok: false, reason: 'organisation-not-yours' }
    }
    const before = person.organisations.map(({ organisationId }) => organisationId).sort()
    const after = [...before.filter((id) => !grantable.has(id)), ...input.organisationIds].sort()
    if (before.join() === after.join()) return { ok: true, value: staffId }
    await tx.staffOrganisation.deleteMany({ where: { staffId, organisationId: { notIn: after } } })
    const added = after.filter((id) => !before.includes(id))
    await tx.staffOrganisation.createMany({
      data: added.map((organisationId) => ({ staffId, organisationId })),
    })
    await recordAdministration(tx, `staff:${staff.id}`, {
      type: 'organisations-changed',
      data: { staffId, before, after },
    })
    return { ok: true, value: staffId }
  })
}
