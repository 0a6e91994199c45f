import { type ClockInput, extensionVerdict } from '@/lib/law/clock'
import { complaintRoutes } from '@/lib/law/grounds'
import { extensionNotice } from '@/lib/mail/letters/extension-notice'
import { changeForStaff, type StaffRequest } from './change-for-staff'
import { currentClock } from './current-clock'
import { extensionMessage } from './extension-message'
import type { LoadedRequest } from './load-request'
import { LONGEST_REASON, readText } from './read-text'
import type { Result } from './refusal'
import { requesterNotice } from './requester-notice'

/**
 * Takes the one extension that the law allows. The notice that makes it valid goes out at the same time, by
 * mail and on the status page: the reason, the new date and where to complain. Refuses what the law refuses
 * (`no-extension-in-law`, `already-extended`, `too-late`, `paused`, `before-receipt`), and also
 * `address-not-proved`, `not-confirmed`, `closed`, `needs-text`, `text-too-long` and `not-found`.
 */
export async function extendRequest(input: StaffRequest & { reason: string }): Promise<Result<null>> {
  const reason = readText(input.reason, LONGEST_REASON)
  if (!reason.ok) return reason
  return changeForStaff(input, {
    command: () => ({ type: 'extend' }),
    texts: (request, at) => {
      const body = extensionMessage({ ...noticeOf(request, at), reason: reason.value })
      return { message: { direction: 'to-requester', kind: 'extension', body } }
    },
    mails: (request, tx, at) =>
      requesterNotice(tx, request, 'extension-notice', (letter) =>
        extensionNotice({ ...letter, ...noticeOf(request, at), reason: reason.value }),
      ),
    value: () => null,
  })
}

function noticeOf({ snapshot, policy }: LoadedRequest, at: Date) {
  const { input } = currentClock(snapshot)
  return {
    organisation: { name: policy.name, contactEmail: policy.contact.standIn ? null : policy.contact.email },
    before: snapshot.effectiveDueOn,
    after: newDueOn(input, at),
    complaintRoutes: complaintRoutes(snapshot.regime).map(({ text }) => text),
  }
}

/** The lifecycle allowed this extension at this instant, so there is a date. */
function newDueOn(input: ClockInput, at: Date): string {
  const verdict = extensionVerdict(input, at.toISOString())
  if (!verdict.allowed) throw new Error(`An extension was allowed that the clock refuses: ${verdict.reason}`)
  return verdict.newDueOn
}
