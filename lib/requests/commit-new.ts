import { append } from '@/lib/audit/chain'
import type { OutgoingMail } from '@/lib/mail/outbox'
import { enqueue } from '@/lib/mail/outbox'
import { blindIndex, newKey, sealJson, sealText, wrapKey } from '@/lib/platform/crypto'
import type { Tx } from '@/lib/platform/db'
import { actorCode } from './commit'
import { datesOf } from './dates'
import type { Organisation } from './get-organisation'
import type { Filing, Person } from './person'
import type { Plan, PlannedRequest } from './plan-requests'
import { newReference } from './reference'
import type { Actor } from './snapshot'
import { laneOf, type State } from './states'

export type NewRequests = {
  organisation: Organisation
  submissionId: string
  filing: Filing
  plan: Plan
  channel: 'web' | 'email' | 'phone' | 'post'
  receivedAt: Date
  /** When the desk learned of it; later than its receipt for what came by post. */
  at: Date
  actor: Actor
  /** The words of a request that came by mail, phone or post. */
  original?: string
  sample?: boolean
}

/**
 * The other half of the one write path: writes requests that did not exist, each with its key, its first
 * event and its dates, in the caller's transaction. Returns what was made, in the order of the plan.
 */
export async function commitNew(tx: Tx, input: NewRequests): Promise<{ id: string; reference: string }[]> {
  const made: { id: string; reference: string }[] = []
  for (const planned of input.plan.requests) made.push(await commitOne(tx, input, planned))
  return made
}

/** Puts the mails that a filing promises into the outbox, unless it is a sample. */
export async function enqueueAll(tx: Tx, input: Pick<NewRequests, 'sample'>, mails: readonly OutgoingMail[]) {
  if (!input.sample) for (const mail of mails) await enqueue(tx, mail)
}

async function commitOne(tx: Tx, input: NewRequests, planned: PlannedRequest) {
  const { organisation, filing, plan, at } = input
  const id = crypto.randomUUID()
  const reference = newReference()
  const key = newKey()
  const state: State = planned.gated && input.channel === 'web' ? 'unconfirmed' : 'received'
  await tx.request.create({
    data: {
      id,
      reference,
      organisationId: organisation.id,
      policyVersionId: organisation.policyVersionId,
      submissionId: input.submissionId,
      right: planned.right,
      regime: planned.regime,
      regimeVersion: planned.regimeVersion,
      relationship: filing.relationship,
      capacity: plan.capacity,
      channel: input.channel,
      state,
      lane: laneOf(state),
      receivedAt: input.receivedAt,
      timeZone: organisation.timeZone,
      ...datesOf(planned.clock),
      marks: [...plan.marks],
      sealedKey: wrapKey(key, `Request|sealedKey|${id}`),
      sealedPerson: sealJson(key, personOf(filing, planned), `Request|sealedPerson|${id}`),
      emailIndex: filing.email ? blindIndex(filing.email) : null,
      sample: input.sample ?? false,
    },
  })
  if (input.original) {
    const sealedBody = sealText(key, input.original, `Message|sealedBody|${id}`)
    const original = { direction: 'from-requester', kind: 'original', sealedBody, at: input.receivedAt }
    await tx.message.create({ data: { requestId: id, ...original } })
  }
  const data = {
    channel: input.channel,
    right: planned.right,
    regime: planned.regime,
    regimeVersion: planned.regimeVersion,
    policyVersion: organisation.policyVersionId,
    submission: input.submissionId,
    capacity: plan.capacity,
    state,
    receivedAt: input.receivedAt.toISOString(),
    dueOn: planned.clock.effectiveDueOn,
  }
  await append(tx, id, [{ type: 'filed', data }], { requestId: id, actor: actorCode(input.actor), at })
  return { id, reference }
}

function personOf(filing: Filing, planned: PlannedRequest): Person {
  const { name, email, about, behalfName, company, country, subdivision, help } = filing
  const details = filing.details[planned.right]
  const correction = planned.right === 'correction' ? filing.correction : undefined
  return { name, email, about, behalfName, company, country, subdivision, help, details, correction }
}
