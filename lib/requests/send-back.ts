import { changeForStaff, type StaffRequest } from './change-for-staff'
import { LONGEST_REASON, readText } from './read-text'
import type { Result } from './refusal'

/**
 * A proposed answer goes back to work; the reason stays as an internal note. Refuses `not-in-review`,
 * `needs-text`, `text-too-long` and `not-found`.
 */
export async function sendBack(input: StaffRequest & { reason: string }): Promise<Result<null>> {
  const reason = readText(input.reason, LONGEST_REASON)
  if (!reason.ok) return reason
  return changeForStaff(input, {
    command: () => ({ type: 'send-back' }),
    texts: () => ({ note: reason.value }),
    value: () => null,
  })
}
