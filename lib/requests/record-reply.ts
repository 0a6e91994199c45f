import { changeForStaff, type StaffRequest } from './change-for-staff'
import type { LoadedRequest } from './load-request'
import { officeInstant } from './office-instant'
import { LONGEST_TEXT, readText } from './read-text'
import type { Result } from './refusal'

type RecordReply = StaffRequest & {
  text: string
  channel: 'email' | 'phone' | 'post'
  /** Date and time of its arrival in the office's own zone, as YYYY-MM-DDTHH:MM. */
  receivedAtLocal: string
}

/**
 * Writes down what the person answered by mail, phone or post. It ends the waiting, as a reply on the
 * status page does, and the clock runs again from the instant it arrived, however late it is recorded.
 * Refuses `received-in-future`, `before-receipt`, `closed`, `needs-text`, `text-too-long` and `not-found`.
 */
export async function recordReply(input: RecordReply): Promise<Result<null>> {
  const text = readText(input.text, LONGEST_TEXT)
  if (!text.ok) return text
  const arrival = ({ row }: LoadedRequest) => officeInstant(input.receivedAtLocal, row.timeZone)
  return changeForStaff(input, {
    command: (request) => ({ type: 'reply', channel: input.channel, at: arrival(request).toISOString() }),
    texts: (request) => {
      const at = arrival(request)
      return { message: { direction: 'from-requester', kind: 'reply', body: text.value, at } }
    },
    value: () => null,
  })
}
