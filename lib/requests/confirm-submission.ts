import { newPickupCode } from '@/lib/identity/pickup-code'
import { isUngated, type Right } from '@/lib/law/rights'
import { now } from '@/lib/platform/clock'
import { inTransaction, type Tx } from '@/lib/platform/db'
import { checkScreenCode } from './check-screen-code'
import { commit } from './commit'
import { enqueueAll } from './commit-new'
import { findConfirmation } from './confirm-page'
import { decide } from './lifecycle'
import { type LoadedRequest, loadForUpdate, loadRequest } from './load-request'
import { done, type Refusal, type Result, refuse } from './refusal'
import { acknowledgementMail } from './requester-mails'
import { newRequestMails } from './staff-mails'

export type Confirmed = {
  submissionId: string
  organisationSlug: string
  /** Shown once, in this browser, and never mailed; null when the requests were confirmed before. */
  pickupCode: string | null
  references: string[]
}

/**
 * Proves that whoever sent the requests reads the mailbox: the link's token, and either the cookie of the
 * browser that sent them or the code from its screen. One confirmation covers the submission; confirming
 * twice is harmless. Refuses `link-unknown`, `code-needed`, `code-wrong`, `code-locked`, `closed-unconfirmed`.
 */
export async function confirmSubmission(input: {
  token: string
  browserSecret: string | null
  typedCode?: string | undefined
}): Promise<Result<Confirmed>> {
  const confirmation = await findConfirmation(input.token, input.browserSecret)
  if (!confirmation) return refuse('link-unknown')
  const { submission, find, sameBrowser } = confirmation
  if (!sameBrowser) {
    if (!input.typedCode) return refuse('code-needed')
    const checked = await checkScreenCode(input.typedCode, submission, find)
    if (checked !== 'ok') return refuse(checked === 'locked' ? 'code-locked' : 'code-wrong')
  }

  const { code, hash } = await newPickupCode()
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Submission" WHERE id = ${submission.id}::uuid FOR UPDATE`
    const confirmed = await confirmEach(tx, submission.requests)
    if (!confirmed.ok) return confirmed
    const organisationSlug = submission.organisation.slug
    const references = confirmed.value.map(({ row }) => row.reference)
    if (references.length === 0) {
      const all = await tx.request.findMany({
        where: { submissionId: submission.id },
        select: { reference: true },
      })
      const known = all.map(({ reference }) => reference)
      return done({ submissionId: submission.id, organisationSlug, pickupCode: null, references: known })
    }
    await tx.submission.update({
      where: { id: submission.id },
      data: { confirmedAt: now(), notMineAt: null, pickupHash: hash, pickupAttempts: 0 },
    })
    await tellAll(tx, confirmed.value)
    return done({ submissionId: submission.id, organisationSlug, pickupCode: code, references })
  })
}

/** Confirms every request that still can be; an empty list means that all of them were before. */
async function confirmEach(tx: Tx, requests: readonly { id: string }[]): Promise<Result<LoadedRequest[]>> {
  const confirmed: LoadedRequest[] = []
  const refusals: Refusal[] = []
  for (const { id } of requests) {
    const request = await loadForUpdate(tx, { id })
    if (!request) continue
    const at = now()
    const actor = { kind: 'requester' } as const
    const change = decide(request.snapshot, { type: 'confirm' }, actor, at.toISOString())
    if (!change.ok) {
      refusals.push(change.reason)
      continue
    }
    await commit(tx, request, change.value, { actor, at })
    confirmed.push(await loadRequest(tx, id))
  }
  if (confirmed.length > 0 || refusals.includes('already-confirmed')) return done(confirmed)
  return refuse(refusals.includes('closed-unconfirmed') ? 'closed-unconfirmed' : 'closed')
}

/** One acknowledgement to the person, and word to the staff of what is new to them. */
async function tellAll(tx: Tx, requests: readonly LoadedRequest[]): Promise<void> {
  const [first] = requests
  const sample = first?.row.sample ?? false
  const acknowledgement = await acknowledgementMail(tx, requests)
  const isNewToStaff = ({ row }: LoadedRequest) => !isUngated(row.right as Right)
  const staff = await newRequestMails(tx, requests.filter(isNewToStaff))
  await enqueueAll(tx, { sample }, [...(acknowledgement ? [acknowledgement] : []), ...staff])
}
