import { confirmRequest } from '@/lib/mail/letters/confirm-request'
import { enqueue } from '@/lib/mail/outbox'
import { sameBytes, sha256 } from '@/lib/platform/crypto'
import { db, inTransaction } from '@/lib/platform/db'
import { takeToken } from '@/lib/platform/limits'
import { loadRequest } from './load-request'
import { mayMail } from './mail-limits'
import { done, type Result, refuse } from './refusal'
import { confirmLink, letterHead } from './requester-mails'

const ONE_A_MINUTE = { name: 'resend-minute', max: 1, seconds: 60 }
const THREE_A_DAY = { name: 'resend-day', max: 3, seconds: 24 * 60 * 60 }

/**
 * Mails the link to confirm once more, for the browser that sent the requests. Refuses `not-found` to any
 * other browser, `already-confirmed`, and `too-many-mails` after one a minute or three a day.
 */
export async function resendConfirmation(input: {
  submissionId: string
  browserSecret: string | null
  network: string
}): Promise<Result<null>> {
  const submission = await db.submission.findUnique({
    where: { id: input.submissionId },
    include: { requests: { where: { state: 'unconfirmed' }, select: { id: true } } },
  })
  const { browserSecret } = input
  if (!submission?.browserHash || !browserSecret) return refuse('not-found')
  if (!sameBytes(submission.browserHash, sha256(browserSecret))) return refuse('not-found')
  if (submission.requests.length === 0) return refuse('already-confirmed')
  if (submission.notMineAt) return refuse('too-many-mails')

  const requests = await Promise.all(submission.requests.map(({ id }) => loadRequest(db, id)))
  const [first] = requests
  if (!first?.person) return refuse('key-destroyed')
  const { email } = first.person
  const { id: submissionId } = submission
  if (!(await takeToken(ONE_A_MINUTE, submissionId))) return refuse('too-many-mails')
  if (!(await takeToken(THREE_A_DAY, submissionId))) return refuse('too-many-mails')
  // Whether the address has had its mails today must not show.
  if (!(await mayMail(email, 'confirm', input.network))) return done(null)

  await inTransaction(async (tx) => {
    const link = await confirmLink(tx, first.policy.slug, submission.id)
    const dates = requests.map(({ row, snapshot }) => ({
      reference: row.reference,
      answerBy: snapshot.effectiveDueOn,
    }))
    const mail = confirmRequest({ ...letterHead(first.policy), requests: dates, link })
    await enqueue(tx, { kind: 'confirm-request', to: email, submissionId: submission.id, mail })
  })
  return done(null)
}
