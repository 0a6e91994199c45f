import { answerReady } from '@/lib/mail/letters/answer-ready'
import { toPlainDate } from '@/lib/platform/clock'
import { changeForStaff, type StaffRequest } from './change-for-staff'
import { FILES_AVAILABLE_DAYS } from './commit'
import type { LoadedRequest } from './load-request'
import type { Result } from './refusal'
import { requesterNotice } from './requester-notice'

/**
 * The answer leaves: letter and files can be seen on the status page, and the person is mailed that they
 * are there. Refuses `needs-second-person`, `needs-evidence`, `access-still-open`, `file-unfinished`,
 * `not-in-review` and `not-found`.
 */
export async function answerRequest(to: StaffRequest): Promise<Result<null>> {
  return changeForStaff(to, {
    command: () => ({ type: 'answer' }),
    mails: (request, tx, at) => {
      const filesUntil = lastDayOfFiles(request, at)
      return requesterNotice(tx, request, 'answer-ready', (letter) => answerReady({ ...letter, filesUntil }))
    },
    value: () => null,
  })
}

/** The last whole day (YYYY-MM-DD, in the office's zone) on which the files can be fetched. */
function lastDayOfFiles({ row, snapshot }: LoadedRequest, at: Date): string | null {
  if (!snapshot.hasFiles) return null
  const lastWholeDay = new Date(at.getTime() + (FILES_AVAILABLE_DAYS - 1) * 86_400_000)
  return toPlainDate(lastWholeDay, row.timeZone)
}
