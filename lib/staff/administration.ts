import { append } from '@/lib/audit/chain'
import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db'

/** One change to people or settings: ids and codes only, never a name or an address. */
type AdministrationEvent =
  | { type: 'first-person-made'; data: { staffId: string; roles: string[]; organisationIds: string[] } }
  | { type: 'person-invited'; data: { staffId: string; roles: string[]; organisationIds: string[] } }
  | { type: 'person-invited-again'; data: { staffId: string } }
  | { type: 'person-joined'; data: { staffId: string } }
  | { type: 'recovery-link-made'; data: { staffId: string } }
  | { type: 'access-recovered'; data: { staffId: string } }
  | { type: 'roles-changed'; data: { staffId: string; before: string[]; after: string[] } }
  | { type: 'organisations-changed'; data: { staffId: string; before: string[]; after: string[] } }
  | { type: 'person-disabled'; data: { staffId: string } }
  | { type: 'person-enabled'; data: { staffId: string } }
  | { type: 'sole-approver-changed'; data: { organisationId: string; allowed: boolean } }

/** Records a change to people or settings in the transaction that makes it. The actor is `staff:<id>` or `system`. */
export async function recordAdministration(tx: Tx, actor: string, event: AdministrationEvent): Promise<void> {
  await append(tx, 'administration', [event], { requestId: null, actor, at: now() })
}

/**
 * Lets one change to people happen at a time until this transaction ends, so that two of them cannot
 * both be the first person, nor two administrators disable each other. Reading is not held up.
 */
export async function lockPeople(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "Staff" IN SHARE ROW EXCLUSIVE MODE`
}
