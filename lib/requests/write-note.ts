import { changeForStaff, type StaffRequest } from './change-for-staff'
import { LONGEST_TEXT, readText } from './read-text'
import type { Result } from './refusal'

/** An internal note, which the person never sees here. Refuses `needs-text`, `text-too-long` and `not-found`. */
export async function writeNote(input: StaffRequest & { text: string }): Promise<Result<null>> {
  const text = readText(input.text, LONGEST_TEXT)
  if (!text.ok) return text
  return changeForStaff(input, {
    command: () => ({ type: 'note' }),
    texts: () => ({ note: text.value }),
    value: () => null,
  })
}
