import { inTransaction } from '@/lib/platform/db'
import { recordAdministration } from './administration'
import type { Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Says whether one person may approve their own work at an organisation. Each such answer is then an
 * event that says so. Refuses an organisation that the administrator does not serve as a missing one.
 */
export async function setSoleApprover(
  staff: Staff,
  input: { organisationId: string; allowed: boolean },
): Promise<StaffResult<string>> {
  const { organisationId, allowed } = input
  if (!staff.organisationIds.includes(organisationId)) return { ok: false, reason: 'not-found' }
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
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
