import { findLink, spendLink } from '@/lib/identity/links'
import { inTransaction } from '@/lib/platform/db'
import { lockPeople, recordAdministration } from './administration'
import { hashPassword } from './passwords'
import type { Role } from './permissions'
import type { StaffResult } from './staff-refusal'

const FIRST_ROLES: Role[] = ['admin', 'agent', 'approver']

/**
 * Makes the first person, who serves every organisation, and returns their id. `email` is canonical.
 * Refuses when the link is dead, and when somebody with a role exists already (samples bring colleagues without one): of several who try at once, one wins.
 */
export async function makeFirstPerson(input: {
  token: string
  name: string
  email: string
  password: string
}): Promise<StaffResult<string>> {
  const link = await findLink(input.token, 'set-up')
  if (!link) return { ok: false, reason: 'link-dead' }
  const passwordHash = await hashPassword(input.password)
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    await lockPeople(tx)
    if ((await tx.staff.count({ where: { roles: { isEmpty: false } } })) > 0)
      return { ok: false, reason: 'somebody-was-first' }
    if (!(await spendLink(tx, link.id))) return { ok: false, reason: 'link-dead' }
    const organisations = await tx.organisation.findMany({ select: { id: true }, orderBy: { slug: 'asc' } })
    const organisationIds = organisations.map(({ id }) => id)
    const { id } = await tx.staff.create({
      data: {
        name: input.name,
        email: input.email,
        passwordHash,
        roles: FIRST_ROLES,
        organisations: { create: organisationIds.map((organisationId) => ({ organisationId })) },
      },
    })
    await recordAdministration(tx, `staff:${id}`, {
      type: 'first-person-made',
      data: { staffId: id, roles: FIRST_ROLES, organisationIds },
    })
    return { ok: true, value: id }
  })
}
