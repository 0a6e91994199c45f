import { db, inTransaction } from '@/lib/platform/db'
import { lockPeople, recordAdministration } from './administration'
import { grantableOrganisations } from './grantable-organisations'
import { mailInvitation } from './mail-invitation'
import type { Role } from './permissions'
import type { Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Adds a person by their canonical address and mails them a link, good once and for seven days, with
 * which they set their name and password. Refuses an address that is here already, and organisations
 * that the inviting administrator cannot give.
 */
export async function invitePerson(
  staff: Staff,
  input: { email: string; roles: Role[]; organisationIds: string[] },
): Promise<StaffResult<string>> {
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    await lockPeople(tx)
    if (await tx.staff.findUnique({ where: { email: input.email } })) {
      return { ok: false, reason: 'already-here' }
    }
    const grantable = new Set((await grantableOrganisations(tx, staff.id)).map(({ id }) => id))
    if (!input.organisationIds.every((id) => grantable.has(id))) {
      return { ok: false, reason: 'organisation-not-yours' }
    }
    const { id } = await tx.staff.create({
      data: {
        name: '',
        email: input.email,
        roles: input.roles,
        organisations: { create: input.organisationIds.map((organisationId) => ({ organisationId })) },
      },
    })
    await mailInvitation(tx, { staffId: id, email: input.email, inviter: staff.name })
    await recordAdministration(tx, `staff:${staff.id}`, {
      type: 'person-invited',
      data: { staffId: id, roles: input.roles, organisationIds: input.organisationIds },
    })
    return { ok: true, value: id }
  })
}

/** Mails a fresh link to somebody who was invited and has not joined. Links mailed earlier die. */
export async function inviteAgain(staff: Staff, staffId: string): Promise<StaffResult<string>> {
  const person = await db.staff.findUnique({ where: { id: staffId } })
  if (!person) return { ok: false, reason: 'not-found' }
  if (person.passwordHash) return { ok: false, reason: 'already-joined' }
  if (person.disabledAt) return { ok: false, reason: 'disabled' }
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    await mailInvitation(tx, { staffId, email: person.email, inviter: staff.name })
    await recordAdministration(tx, `staff:${staff.id}`, { type: 'person-invited-again', data: { staffId } })
    return { ok: true, value: staffId }
  })
}
