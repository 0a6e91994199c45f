import { newPickupCode } from '@/lib/identity/pickup-code'
import { changeForStaff, type StaffRequest } from '@/lib/requests/change-for-staff'
import type { Result } from '@/lib/requests/refusal'

/**
 * Makes a new pick-up code in place of a lost or locked one. It is returned this once, to be handed over by
 * another channel than mail. Refuses `needs-evidence` (new since the answer or the last code),
 * `not-confirmed` and `not-found`.
 */
export async function issuePickupCode(to: StaffRequest): Promise<Result<{ code: string }>> {
  const { code, hash } = await newPickupCode()
  return changeForStaff(to, {
    command: () => ({ type: 'issue-pickup-code' }),
    also: async ({ row }, tx) => {
      const data = { pickupHash: hash, pickupAttempts: 0 }
      await tx.submission.update({ where: { id: row.submissionId }, data })
    },
    value: () => ({ code }),
  })
}
