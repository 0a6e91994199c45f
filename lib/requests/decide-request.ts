import { answerNeeds } from '@/lib/law/evidence'
import type { Outcome } from '@/lib/law/outcome'
import type { OutgoingMail } from '@/lib/mail/outbox'
import type { Tx } from '@/lib/platform/db'
import { changeForStaff, type StaffRequest } from './change-for-staff'
import type { LoadedRequest } from './load-request'
import { LONGEST_LETTER, readText } from './read-text'
import { type Result, refuse } from './refusal'
import { approvalWaitingMails } from './staff-mails'

type Proposal = { outcome: Outcome; grounds: readonly string[] }

/**
 * Proposes an answer: outcome, grounds and the letter as it will be read. Where a second person has to
 * agree, the approvers are mailed. Refuses `needs-letter`, `text-too-long`, `needs-grounds`,
 * `unknown-grounds`, `needs-evidence`, `file-unfinished`, `in-review`, `not-confirmed`, `closed` and
 * `not-found`.
 */
export async function decideRequest(
  input: StaffRequest & Proposal & { letter: string },
): Promise<Result<null>> {
  const letter = readText(input.letter, LONGEST_LETTER)
  if (!letter.ok) return letter.reason === 'needs-text' ? refuse('needs-letter') : letter
  const { outcome, grounds, staff } = input
  return changeForStaff(input, {
    command: () => ({ type: 'decide', id: crypto.randomUUID(), outcome, grounds: [...new Set(grounds)] }),
    texts: () => ({ letter: letter.value }),
    mails: (request, tx) => toApprovers(tx, request, { outcome, grounds }, staff.id),
    value: () => null,
  })
}

async function toApprovers(
  tx: Tx,
  request: LoadedRequest,
  proposal: Proposal,
  deciderId: string,
): Promise<OutgoingMail[]> {
  if (!answerNeeds({ ...request.snapshot, ...proposal }).secondPerson) return []
  const decider = await tx.staff.findUniqueOrThrow({
    where: { id: deciderId },
    select: { id: true, name: true },
  })
  return approvalWaitingMails(tx, request, decider)
}
