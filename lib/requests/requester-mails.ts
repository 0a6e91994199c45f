import { newLink } from '@/lib/identity/links'
import { extensionVerdict } from '@/lib/law/clock'
import type { RequesterLetter } from '@/lib/mail/letter-to-requester'
import { type Acknowledged, acknowledgement } from '@/lib/mail/letters/acknowledgement'
import { confirmRequest } from '@/lib/mail/letters/confirm-request'
import { optOutRecorded } from '@/lib/mail/letters/opt-out-recorded'
import type { OutgoingMail } from '@/lib/mail/outbox'
import { toPlainDate } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import type { Policy } from '@/lib/policy/schema'
import { currentClock } from './current-clock'
import { isOpenTo } from './is-open-to'
import type { LoadedRequest } from './load-request'
import type { PlannedRequest } from './plan-requests'
import { askedFor } from './right-words'

const DAY = 24 * 60 * 60

/** A mailed link to confirm works for seven days. */
export const CONFIRM_SECONDS = 7 * DAY
/** A mailed link to the status page works for thirty days; the next mail brings a new one. */
export const STATUS_SECONDS = 30 * DAY

/** Who writes, in which language. A stand-in address is nobody's, so no reply is invited there. */
export function letterHead(policy: Policy): RequesterLetter {
  const { name, contact } = policy
  return { language: 'en', organisation: { name, contactEmail: contact.standIn ? null : contact.email } }
}

/** A new link to the page on which one button opens the status of a submission. */
export async function statusLink(tx: Tx, slug: string, submissionId: string): Promise<string> {
  const token = await newLink(tx, { purpose: 'status', submissionId, seconds: STATUS_SECONDS })
  return `${env().appOrigin}/${slug}/requests/open/${token}`
}

/**
 * How the owner of an address gets to a request: by a link to its status, or, while nobody has proved the
 * address, by the page that mails one to whoever proves it.
 */
export async function wayIn(
  tx: Tx,
  slug: string,
  row: { submissionId: string; confirmedAt: Date | null; right: string },
): Promise<string> {
  return isOpenTo(row) ? statusLink(tx, slug, row.submissionId) : `${env().appOrigin}/${slug}/find`
}

/** A new link to the page on which one button confirms a submission. */
export async function confirmLink(tx: Tx, slug: string, submissionId: string): Promise<string> {
  const token = await newLink(tx, { purpose: 'confirm', submissionId, seconds: CONFIRM_SECONDS })
  return `${env().appOrigin}/${slug}/confirm/${token}`
}

type Filed = { reference: string; planned: PlannedRequest }
type Filing = { policy: Policy; submissionId: string; to: string; filed: readonly Filed[] }

/**
 * The first mails to an address that nobody has proved: one that asks to confirm, and one that says which
 * choices are already recorded. Neither holds anything that was typed.
 */
export async function filingMails(
  tx: Tx,
  { policy, submissionId, to, filed }: Filing,
): Promise<OutgoingMail[]> {
  const gated = filed.filter(({ planned }) => planned.gated)
  const ungated = filed.filter(({ planned }) => !planned.gated)
  const mails: OutgoingMail[] = []
  if (gated.length > 0) {
    const requests = gated.map(({ reference, planned }) => ({ reference, answerBy: dueOn(planned) }))
    const link = await confirmLink(tx, policy.slug, submissionId)
    mails.push({
      kind: 'confirm-request',
      to,
      submissionId,
      mail: confirmRequest({ ...letterHead(policy), requests, link }),
    })
  }
  if (ungated.length > 0) {
    const requests = ungated.map(({ reference, planned }) => ({ reference, inEffectBy: dueOn(planned) }))
    const link = await statusLink(tx, policy.slug, submissionId)
    mails.push({
      kind: 'opt-out-recorded',
      to,
      submissionId,
      mail: optOutRecorded({ ...letterHead(policy), requests, link }),
    })
  }
  return mails
}

/** Receipt, dates and how they are reckoned, for the requests of one submission. */
export async function acknowledgementMail(
  tx: Tx,
  requests: readonly LoadedRequest[],
): Promise<OutgoingMail | null> {
  const first = requests[0]
  if (!first?.person?.email) return null
  const { submissionId } = first.row
  const link = await wayIn(tx, first.policy.slug, first.row)
  const mail = acknowledgement({ ...letterHead(first.policy), requests: requests.map(acknowledged), link })
  return { kind: 'acknowledgement', to: first.person.email, submissionId, mail }
}

function acknowledged({ row, snapshot }: LoadedRequest): Acknowledged {
  const { clock, input } = currentClock(snapshot)
  const verdict = extensionVerdict(input, row.receivedAt.toISOString())
  return {
    reference: row.reference,
    asked: askedFor(snapshot.right),
    receivedOn: toPlainDate(row.receivedAt, row.timeZone),
    answerBy: clock.effectiveDueOn ?? snapshot.effectiveDueOn,
    steps: clock.explanation,
    extensionNoticeBy: verdict.allowed ? verdict.noticeBy : null,
  }
}

function dueOn({ clock }: PlannedRequest): string {
  if (!clock.effectiveDueOn) throw new Error('A planned request always has a due date')
  return clock.effectiveDueOn
}
