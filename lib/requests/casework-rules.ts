import { extensionVerdict } from '@/lib/law/clock'
import { EVIDENCE_METHODS } from '@/lib/law/evidence'
import { getRegime } from '@/lib/law/regimes/index'
import type { Command } from './command'
import { done, type Result, refuse } from './refusal'
import { whyNotWorkable } from './requester-rules'
import type { Actor, Change, Snapshot } from './snapshot'
import { isFinal, type State } from './states'

type Of<T extends Command['type']> = Extract<Command, { type: T }>
type StaffMember = Extract<Actor, { kind: 'staff' }>

/** A person becomes responsible for an open request that nobody else has. */
export function take(request: Snapshot, by: StaffMember): Result<Change> {
  if (isFinal(request.state)) return refuse('closed')
  if (request.ownerId) return refuse('already-taken')
  return done({ state: begun(request.state), ownerId: by.id, events: [assigned(by.id)] })
}

/** Gives the request to a person who may work it, or to nobody. */
export function assign(request: Snapshot, command: Of<'assign'>): Result<Change> {
  if (isFinal(request.state)) return refuse('closed')
  if (command.to !== null && !command.assignable) return refuse('not-assignable')
  const state = command.to === null ? request.state : begun(request.state)
  return done({ state, ownerId: command.to, events: [assigned(command.to)] })
}

/** An internal note changes nothing but the record. */
export function note(request: Snapshot): Result<Change> {
  return done({ state: request.state, events: [{ type: 'noted', data: {} }] })
}

/** A message to the person, who has proved the address or wrote by another channel. */
export function message(request: Snapshot): Result<Change> {
  if (isFinal(request.state) && request.state !== 'answered') return refuse('closed')
  if (request.reach === 'none') return refuse('address-not-proved')
  return done({ state: begun(request.state), events: [{ type: 'messaged', data: {} }] })
}

/** A question to the person. Under some laws, one about identity or scope pauses the clock. */
export function ask(request: Snapshot, command: Of<'ask'>, at: string): Result<Change> {
  const obstacle = whyNotWorkable(request)
  if (obstacle) return refuse(obstacle)
  if (request.state === 'review') return refuse('in-review')
  if (request.reach === 'none') return refuse('address-not-proved')
  const events = [{ type: 'asked', data: { about: command.about } }] as const
  // A question that we cannot show to have been sent stops no clock.
  if (command.about === 'other' || request.reach !== 'mail') return done({ state: 'waiting', events })
  return done({ state: 'waiting', events, clockEvent: { type: 'pause', at, reason: command.about } })
}

/**
 * Writes down what was checked to link the person to the data: names of data points, never values.
 * After the answer it is what a new pick-up code rests on.
 */
export function recordEvidence(request: Snapshot, command: Of<'record-evidence'>): Result<Change> {
  const obstacle = request.state === 'answered' ? null : whyNotWorkable(request)
  if (obstacle) return refuse(obstacle)
  const method = EVIDENCE_METHODS.find((candidate) => candidate.method === command.method)
  if (!method) return refuse('not-allowed')
  if (new Set(command.dataPoints).size < method.dataPoints) return refuse('too-few-data-points')
  if (method.method === 'address-on-file' && !request.confirmedAt) return refuse('address-not-proved')
  const { dataPoints, matched } = command
  const data = { method: method.method, level: method.level, dataPoints: [...dataPoints], matched }
  return done({
    state: begun(request.state),
    evidence: { method: method.method, level: method.level, dataPoints, matched },
    events: [{ type: 'evidence-recorded', data }],
  })
}

/** One extension, where the law has it, sent in time. */
export function extend(request: Snapshot, at: string): Result<Change> {
  const obstacle = whyNotWorkable(request)
  if (obstacle) return refuse(obstacle)
  // Neither does a notice: it counts from when it went out, and only the outbox knows that.
  if (request.reach !== 'mail') return refuse('notice-not-mailable')
  const verdict = extensionVerdict({ ...clockInput(request), events: request.clockEvents }, at)
  if (!verdict.allowed) return refuse(verdict.reason)
  const data = { from: request.effectiveDueOn, to: verdict.newDueOn }
  return done({
    state: begun(request.state),
    clockEvent: { type: 'extend', at },
    events: [{ type: 'extended', data }],
  })
}

/** Puts the request under another law. The dates are reckoned again from the same events. */
export function correctRegime(request: Snapshot, command: Of<'correct-regime'>): Result<Change> {
  const obstacle = whyNotWorkable(request)
  if (obstacle) return refuse(obstacle)
  if (request.state === 'review') return refuse('in-review')
  if (command.regime === request.regime) return refuse('same-regime')
  if (!getRegime(command.regime).rights[request.right]) return refuse('right-not-in-regime')
  const data = { from: request.regime, to: command.regime, dueBefore: request.effectiveDueOn }
  return done({
    state: begun(request.state),
    regime: command.regime,
    events: [{ type: 'regime-corrected', data }],
  })
}

/** The part of a request that its dates depend on, without its events. */
export function clockInput(
  request: Pick<Snapshot, 'regime' | 'right' | 'receivedAt' | 'timeZone' | 'policyDays'>,
) {
  const { right, receivedAt, timeZone, policyDays } = request
  return { regime: getRegime(request.regime), right, receivedAt, timeZone, policyDays }
}

/** Work on a received request begins with the first thing that anybody does to it. */
function begun(state: State): State {
  return state === 'received' ? 'working' : state
}

function assigned(to: string | null) {
  return { type: 'assigned', data: { to } }
}
