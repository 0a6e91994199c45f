import { recordAdministration } from './administration'
import { changePerson } from './change-person'
import { grantableOrganisations } from './grantable-organisations'
import { isLastAdmin } from './last-admin'
import type { Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Sets which organisations a person serves, from their next request on. Refuses people out of reach as
 * missing, organisations that the administrator cannot give this person, and to leave an organisation
 * that has no other administrator.
 */
export async function changeOrganisations(
  staff: Staff,
  input: { staffId: string; organisationIds: string[] },
): Promise<StaffResult<string>> {
  const { staffId } = input
  return changePerson(staff, staffId, async (tx, person) => {
    const grantable = new Set((await grantableOrganisations(tx, staff.id, staffId)).map(({ id }) => id))
    if (!input.organisationIds.every((id) => grantable.has(id))) {
      return { ok: false, reason: 'organisation-not-yours' }
    }
    const before = person.organisations.map(({ organisationId }) => organisationId).sort()
    const after = [...input.organisationIds].sort()
    if (before.join() === after.join()) return { ok: true, value: staffId }
    const removed = before.filter((id) => !after.includes(id))
    if (staffId === staff.id && (await isLastAdmin(tx, staffId, removed))) {
      return { ok: false, reason: 'last-admin' }
    }
    await tx.staffOrganisation.deleteMany({ where: { staffId, organisationId: { in: removed } } })
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
