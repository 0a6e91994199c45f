import { newLink } from '@/lib/identity/links'
import { inTransaction, type Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { recordAdministration } from './administration'
import { endLinksOf } from './end-links-of'
import type { StaffResult } from './staff-refusal'

const HOUR = 60 * 60

/**
 * The address of a page on which one person sets a new password, good once and for an hour; for
 * somebody who never joined, the page on which they join. `email` is canonical. Refuses an unknown
 * and a disabled person. Earlier links of the same person die.
 */
export async function makeRecoveryLink(email: string): Promise<StaffResult<string>> {
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    const person = await tx.staff.findUnique({ where: { email } })
    if (!person) return { ok: false, reason: 'not-found' }
    if (person.disabledAt) return { ok: false, reason: 'disabled' }
    return { ok: true, value: await newRecoveryLink(tx, person, 'system') }
  })
}

/** The same in the caller's transaction, for a person who may have it. `actor` is who asked for it. */
export async function newRecoveryLink(
  tx: Tx,
  person: { id: string; passwordHash: string | null },
  actor: string,
): Promise<string> {
  const joined = person.passwordHash !== null
  await endLinksOf(tx, person.id)
  const purpose = joined ? 'recover' : 'invite'
  const token = await newLink(tx, { purpose, staffId: person.id, seconds: HOUR })
  await recordAdministration(tx, actor, { type: 'recovery-link-made', data: { staffId: person.id } })
  return `${env().appOrigin}/staff/${joined ? 'recover' : 'join'}/${token}`
}
