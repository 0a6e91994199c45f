import { changeForStaff, type StaffRequest } from './change-for-staff'
import type { Result } from './refusal'

/**
 * A second person agrees to the answer. Refuses `own-work` unless the desk has said that one person works
 * there, and `already-approved`, `needs-evidence`, `not-in-review` and `not-found`.
 */
export async function approveRequest(to: StaffRequest): Promise<Result<null>> {
  return changeForStaff(to, { command: () => ({ type: 'approve' }), value: () => null })
}
