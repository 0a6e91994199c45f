import { append, type EventDraft } from '@/lib/audit/chain'
import { reckon } from '@/lib/law/clock'
import { getRegime } from '@/lib/law/regimes/index'
import type { Right } from '@/lib/law/rights'
import { enqueue, type OutgoingMail } from '@/lib/mail/outbox'
import { sealText } from '@/lib/platform/crypto'
import type { Tx } from '@/lib/platform/db'
import { promisedDays } from '@/lib/policy/promised-days'
import { clockInput } from './casework-rules'
import { clockData } from './clock-events'
import { datesOf } from './dates'
import type { LoadedRequest } from './load-request'
import type { Actor, Change } from './snapshot'
import { isFinal, laneOf } from './states'

/** Texts that belong to a change. They are sealed under the request's key. */
export type Texts = {
  message?: {
    direction: 'to-requester' | 'from-requester'
    kind: string
    body: string
    /** When it arrived, if that was before it was recorded. */
    at?: Date
  }
  note?: string
  letter?: string
}

type Commit = { actor: Actor; at: Date; texts?: Texts; mails?: readonly OutgoingMail[] }

/**
 * Writes down what was decided: state, due dates, events, evidence, decision, texts and mails, all in the
 * caller's transaction. Nothing else writes these. Throws if the request has moved on since it was loaded.
 */
export async function commit(tx: Tx, request: LoadedRequest, change: Change, by: Commit): Promise<void> {
  const { row } = request
  const closing = isFinal(change.state) && !isFinal(request.snapshot.state)
  const { count } = await tx.request.updateMany({
    where: { id: row.id, version: row.version },
    data: {
      version: { increment: 1 },
      state: change.state,
      lane: laneOf(change.state),
      ...dueDates(request, change),
      ...(change.ownerId !== undefined && { ownerId: change.ownerId }),
      ...(change.confirmed && { confirmedAt: by.at }),
      ...(change.regime && { regime: change.regime, regimeVersion: getRegime(change.regime).version }),
      ...(change.marks && { marks: [...change.marks] }),
      ...(closing && { closedAt: by.at }),
    },
  })
  if (count !== 1) throw new Error(`Request ${row.id} was changed beside its lock`)

  await writeParts(tx, request, change, by)
  await writeTexts(tx, request, change, by)
  const events = change.events.map((event, index) => withClock(event, index, change, by.at))
  await append(tx, row.id, events, { requestId: row.id, actor: actorCode(by.actor), at: by.at })
  if (!row.sample) for (const mail of by.mails ?? []) await enqueue(tx, mail)
}

/** The clock's fact rides on the first event of the change, so that dates follow from events alone. */
function withClock(event: EventDraft, index: number, change: Change, at: Date): EventDraft {
  return index === 0 ? { ...event, data: { ...event.data, ...clockData(change.clockEvent, at) } } : event
}

function dueDates(request: LoadedRequest, change: Change) {
  if (!change.clockEvent && !change.regime) return {}
  const regime = change.regime ?? request.snapshot.regime
  const policyDays = promisedDays(request.policy, request.row.right as Right, regime)
  const events = [...request.snapshot.clockEvents, ...(change.clockEvent ? [change.clockEvent] : [])]
  return datesOf(reckon({ ...clockInput({ ...request.snapshot, regime, policyDays }), events }))
}

async function writeParts(tx: Tx, { row }: LoadedRequest, change: Change, by: Commit): Promise<void> {
  const staffId = by.actor.kind === 'staff' ? by.actor.id : null
  const current = { requestId: row.id, supersededAt: null }
  if (change.evidence && staffId) {
    const { method, level, dataPoints, matched } = change.evidence
    const data = {
      requestId: row.id,
      method,
      level,
      dataPoints: [...dataPoints],
      matched,
      staffId,
      at: by.at,
    }
    await tx.evidence.create({ data })
  }
  if (change.approved && staffId) {
    await tx.decision.updateMany({ where: current, data: { approvedById: staffId, approvedAt: by.at } })
  }
  if (change.superseded || change.decision) {
    await tx.decision.updateMany({ where: current, data: { supersededAt: by.at } })
  }
  if (change.released) {
    const expiresAt = new Date(by.at.getTime() + FILES_AVAILABLE_DAYS * 86_400_000)
    await tx.file.updateMany({
      where: { id: { in: row.files.map(({ id }) => id) }, sealedKey: { not: null } },
      data: { releasedAt: by.at, expiresAt },
    })
  }
}

/** An answer's files can be fetched for thirty days; then their key is destroyed. */
export const FILES_AVAILABLE_DAYS = 30

async function writeTexts(tx: Tx, request: LoadedRequest, change: Change, by: Commit): Promise<void> {
  const { message, note, letter } = by.texts ?? {}
  if (!message && !note && !letter) return
  const { id } = request.row
  const staffId = by.actor.kind === 'staff' ? by.actor.id : null
  if (!request.key) throw new Error(`The key of request ${id} is gone`)
  if (message) {
    const { direction, kind, body, at = by.at } = message
    const sealedBody = sealText(request.key, body, `Message|sealedBody|${id}`)
    await tx.message.create({ data: { requestId: id, direction, kind, sealedBody, staffId, at } })
  }
  if (letter && change.decision && staffId) {
    const { id: decisionId, outcome, grounds } = change.decision
    const sealedLetter = sealText(request.key, letter, `Decision|sealedLetter|${decisionId}`)
    const decided = { decidedById: staffId, decidedAt: by.at }
    const data = { id: decisionId, requestId: id, outcome, grounds: [...grounds], sealedLetter, ...decided }
    await tx.decision.create({ data })
  }
  if (note && staffId) {
    const sealedBody = sealText(request.key, note, `Note|sealedBody|${id}`)
    await tx.note.create({ data: { requestId: id, sealedBody, staffId, at: by.at } })
  }
}

/** How an actor stands in the record: a code and an id, never a name. */
export function actorCode(actor: Actor): string {
  return actor.kind === 'staff' ? `staff:${actor.id}` : actor.kind
}
