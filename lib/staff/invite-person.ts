import { inTransaction } from '@/lib/platform/db'
import { lockPeople, recordAdministration } from './administration'
import { changePerson } from './change-person'
import { mailInvitation } from './mail-invitation'
import type { Role } from './permissions'
import { servedByAdmin } from './served-by-admin'
import type { Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Adds a person by their canonical address and mails them a link, good once and for seven days, with
 * which they set their name and password. Refuses an address that is here already, organisations that
 * the inviting administrator does not serve, and, as missing, whoever is no administrator any more.
 */
export async function invitePerson(
  staff: Staff,
  input: { email: string; roles: Role[]; organisationIds: string[] },
): Promise<StaffResult<string>> {
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    await lockPeople(tx)
    const served = await servedByAdmin(tx, staff.id)
    if (!served) return { ok: false, reason: 'not-found' }
    if (await tx.staff.findUnique({ where: { email: input.email } })) {
      return { ok: false, reason: 'already-here' }
    }
    if (!input.organisationIds.every((id) => served.includes(id))) {
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

/**
 * Mails a fresh link to somebody who was invited and has not joined. Links mailed earlier die. Refuses
 * people out of reach as missing.
 */
export async function inviteAgain(staff: Staff, staffId: string): Promise<StaffResult<string>> {
  return changePerson(staff, staffId, async (tx, person) => {
    if (person.passwordHash) return { ok: false, reason: 'already-joined' }
    if (person.disabledAt) return { ok: false, reason: 'disabled' }
    await mailInvitation(tx, { staffId, email: person.email, inviter: staff.name })
    await recordAdministration(tx, `staff:${staff.id}`, { type: 'person-invited-again', data: { staffId } })
    return { ok: true, value: staffId }
  })
}
