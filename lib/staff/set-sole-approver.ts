import { inTransaction, type Tx } from '@/lib/platform/db'
import { recordAdministration } from './administration'
import type { Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Says whether one person may approve their own work at an organisation. Each such answer is then an
 * event that says so. Refuses an organisation that the administrator does not serve as a missing one, and
 * `several-approvers` where somebody else can approve.
 */
export async function setSoleApprover(
  staff: Staff,
  input: { organisationId: string; allowed: boolean },
): Promise<StaffResult<string>> {
  const { organisationId, allowed } = input
  if (!staff.organisationIds.includes(organisationId)) return { ok: false, reason: 'not-found' }
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    if (allowed && (await countApprovers(tx, organisationId)) > 1) {
      return { ok: false, reason: 'several-approvers' }
    }
    const { count } = await tx.organisation.updateMany({
      where: { id: organisationId, soleApprover: !allowed },
      data: { soleApprover: allowed },
    })
    if (count === 1) {
      await recordAdministration(tx, `staff:${staff.id}`, {
        type: 'sole-approver-changed',
        data: { organisationId, allowed },
      })
    }
    return { ok: true, value: organisationId }
  })
}

/** The people who can approve there now: an invitation that nobody has taken up does not count. */
async function countApprovers(tx: Tx, organisationId: string): Promise<number> {
  return tx.staff.count({
    where: {
      disabledAt: null,
      passwordHash: { not: null },
      roles: { has: 'approver' },
      organisations: { some: { organisationId } },
    },
  })
}
