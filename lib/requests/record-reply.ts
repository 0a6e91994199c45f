import { changeForStaff, type StaffRequest } from './change-for-staff'
import { LONGEST_TEXT, readText } from './read-text'
import type { Result } from './refusal'

/**
 * Writes down what the person answered by mail, phone or post. It ends the waiting, as a reply on the
 * status page does. Refuses `closed`, `needs-text`, `text-too-long` and `not-found`.
 */
export async function recordReply(
  input: StaffRequest & { text: string; channel: 'email' | 'phone' | 'post' },
): Promise<Result<null>> {
  const text = readText(input.text, LONGEST_TEXT)
  if (!text.ok) return text
  return changeForStaff(input, {
    command: () => ({ type: 'reply', channel: input.channel }),
    texts: () => ({ message: { direction: 'from-requester', kind: 'reply', body: text.value } }),
    value: () => null,
  })
}
