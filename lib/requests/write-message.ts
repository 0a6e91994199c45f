import { newMessage } from '@/lib/mail/letters/new-message'
import { changeForStaff, type StaffRequest } from './change-for-staff'
import { LONGEST_TEXT, readText } from './read-text'
import type { Result } from './refusal'
import { requesterNotice } from './requester-notice'

/**
 * A message to the person. It waits on the status page; the mail only says that it is there. Refuses
 * `address-not-proved`, `closed`, `needs-text`, `text-too-long` and `not-found`.
 */
export async function writeMessage(input: StaffRequest & { text: string }): Promise<Result<null>> {
  const text = readText(input.text, LONGEST_TEXT)
  if (!text.ok) return text
  return changeForStaff(input, {
    command: () => ({ type: 'message' }),
    texts: () => ({ message: { direction: 'to-requester', kind: 'message', body: text.value } }),
    mails: (request, tx) => requesterNotice(tx, request, 'new-message', newMessage),
    value: () => null,
  })
}
