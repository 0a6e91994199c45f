import type { RegimeId } from '@/lib/law/regime'
import { changeForStaff, type StaffRequest } from './change-for-staff'
import { LONGEST_REASON, readText } from './read-text'
import type { Result } from './refusal'

/**
 * Puts the request under another law, from which its dates follow anew. The reason stays as an internal
 * note. Refuses `same-regime`, `right-not-in-regime`, `in-review`, `not-confirmed`, `closed`, `needs-text`,
 * `text-too-long` and `not-found`.
 */
export async function correctRegime(
  input: StaffRequest & { regime: RegimeId; reason: string },
): Promise<Result<null>> {
  const reason = readText(input.reason, LONGEST_REASON)
  if (!reason.ok) return reason
  return changeForStaff(input, {
    command: () => ({ type: 'correct-regime', regime: input.regime }),
    texts: () => ({ note: reason.value }),
    value: () => null,
  })
}
