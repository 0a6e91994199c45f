import type { Step } from '@/lib/law/clock'
import type { RegimeId } from '@/lib/law/regime'
import { isUngated, RIGHTS, type Right } from '@/lib/law/rights'
import { now } from '@/lib/platform/clock'
import { hmacCode, sha256 } from '@/lib/platform/crypto'
import { db, inTransaction, type Tx } from '@/lib/platform/db'
import { takeToken } from '@/lib/platform/limits'
import { commitNew, enqueueAll } from './commit-new'
import { currentClock } from './current-clock'
import { getOrganisation } from './get-organisation'
import { type LoadedRequest, loadRequest } from './load-request'
import { mayMail } from './mail-limits'
import type { Filing } from './person'
import { type Plan, planRequests } from './plan-requests'
import { done, type Result, refuse } from './refusal'
import { filingMails } from './requester-mails'
import { newRequestMails } from './staff-mails'
import { storeOnce, submissionIdOf } from './submission-id'

export type Filed = {
  submissionId: string
  /** Six characters, shown on screen and never mailed. */
  code: string
  requests: FiledRequest[]
}

export type FiledRequest = {
  reference: string
  right: Right
  regime: RegimeId
  /** False where the request counts at once, without any confirmation. */
  gated: boolean
  dueOn: string
  explanation: Step[]
}

type FileRequests = {
  organisationSlug: string
  /** Random and unique to one filled-in form: sent twice, it files once. */
  formKey: string
  browserSecret: string | null
  /** Whom its mails count against, as `clientAddress` names it. */
  network: string
  filing: Filing
}

/**
 * Files one request per right, in one submission. The clock runs from now, and the mails are in the
 * outbox when this returns. The same form sent again returns what was filed the first time.
 * Refuses `not-found`, `right-not-offered`, `unknown-relationship` and `company-needed`.
 */
export async function fileRequests(input: FileRequests): Promise<Result<Filed>> {
  const organisation = await getOrganisation(input.organisationSlug)
  if (!organisation) return refuse('not-found')
  const receivedAt = now()
  const plan = planRequests(input.filing, organisation.policy, receivedAt)
  if (!plan.ok) return plan

  const same = whatIsSent(input)
  const submissionId = submissionIdOf(same)
  const code = confirmationCode(same)
  await storeOnce(submissionId, () =>
    store(input, plan.value, { organisation, receivedAt, submissionId, code }),
  )
  return done(await readFiled(submissionId, code))
}

const UNPROVED_NOTICES = { name: 'unproved-notices', max: 10, seconds: 60 * 60 }

type Storing = {
  organisation: NonNullable<Awaited<ReturnType<typeof getOrganisation>>>
  receivedAt: Date
  submissionId: string
  code: string
}

async function store(input: FileRequests, plan: Plan, to: Storing): Promise<void> {
  const { organisation, receivedAt, submissionId } = to
  const { filing } = input
  const gated = plan.requests.some((planned) => planned.gated)
  await inTransaction(async (tx) => {
    await tx.submission.create({
      data: {
        id: submissionId,
        organisationId: organisation.id,
        channel: 'web',
        browserHash: input.browserSecret ? sha256(input.browserSecret) : null,
        codeHash: hmacCode('confirm', to.code),
      },
    })
    const purpose = gated ? 'confirm' : 'record'
    const mayWrite = await mayMail(filing.email, purpose, input.network, tx)
    const made = await commitNew(tx, {
      organisation,
      submissionId,
      filing,
      plan,
      channel: 'web',
      receivedAt,
      at: receivedAt,
      actor: { kind: 'requester' },
    })
    const filed = plan.requests.flatMap((planned, index) => {
      const reference = made[index]?.reference
      return reference ? [{ reference, planned }] : []
    })
    const { policy } = organisation
    const first = mayWrite ? await filingMails(tx, { policy, submissionId, to: filing.email, filed }) : []
    const ungated = await loadUngated(tx, made, plan)
    // Anybody can send these, so beyond a few in an hour the queue alone shows them.
    const mayTell = ungated.length > 0 && (await takeToken(UNPROVED_NOTICES, organisation.id, tx))
    const staff = mayTell ? await newRequestMails(tx, ungated) : []
    await enqueueAll(tx, {}, [...first, ...staff])
  })
}

/** The requests that count at once, and that staff therefore hear of at once. */
async function loadUngated(tx: Tx, made: readonly { id: string }[], plan: Plan): Promise<LoadedRequest[]> {
  const ids = made.filter((_, index) => plan.requests[index]?.gated === false).map(({ id }) => id)
  const loaded: LoadedRequest[] = []
  for (const id of ids) loaded.push(await loadRequest(tx, id))
  return loaded
}

/** Reads back what a submission holds, as the page after sending shows it. */
export async function readFiled(submissionId: string, code: string): Promise<Filed> {
  const rows = await db.request.findMany({ where: { submissionId }, select: { id: true } })
  const loaded = await Promise.all(rows.map(({ id }) => loadRequest(db, id)))
  const requests = loaded.map(({ row, snapshot }) => {
    const { clock } = currentClock(snapshot)
    const { right, regime, effectiveDueOn: dueOn } = snapshot
    return {
      reference: row.reference,
      right,
      regime,
      gated: !isUngated(right),
      dueOn,
      explanation: clock.explanation,
    }
  })
  requests.sort((a, b) => RIGHTS.indexOf(a.right) - RIGHTS.indexOf(b.right))
  return { submissionId, code, requests }
}

/** Only the same words are the same form: one that was changed is another. The key is a secret of the page. */
function whatIsSent({ formKey, organisationSlug, filing }: FileRequests): string {
  return JSON.stringify([formKey, organisationSlug, filing])
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Follows from what was sent, so that the page can show it again without anything being stored. */
function confirmationCode(sent: string): string {
  return [...hmacCode('confirmation', sent).slice(0, 6)].map((byte) => CROCKFORD[byte % 32]).join('')
}
