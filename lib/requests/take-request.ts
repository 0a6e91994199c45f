import { changeForStaff, type StaffRequest } from './change-for-staff'
import type { Result } from './refusal'

/** Somebody of the staff becomes the owner. Refuses `already-taken`, `closed` and `not-found`. */
export async function takeRequest(to: StaffRequest): Promise<Result<null>> {
  return changeForStaff(to, { command: () => ({ type: 'take' }), value: () => null })
}
