import { answerNeeds, meets } from '@/lib/law/evidence'
import { groundsFor } from '@/lib/law/grounds'
import type { Outcome } from '@/lib/law/outcome'
import type { Command } from './command'
import { done, type Refusal, type Result, refuse } from './refusal'
import { resumeIfPaused, whyNotWorkable } from './requester-rules'
import type { Actor, Change, Snapshot } from './snapshot'

type Of<T extends Command['type']> = Extract<Command, { type: T }>
type StaffMember = Extract<Actor, { kind: 'staff' }>

/** A proposal of what to answer. It rests on grounds of the regime and on the evidence so far. */
export function decideAnswer(request: Snapshot, command: Of<'decide'>, at: string): Result<Change> {
  const obstacle = whyNotWorkable(request)
  if (obstacle) return refuse(obstacle)
  if (request.state === 'review') return refuse('in-review')
  if (request.unfinishedFiles) return refuse('file-unfinished')
  const weakness = whyNotGrounded(request, command) ?? whyNotProved(request, command)
  if (weakness) return refuse(weakness)
  const { id, outcome, grounds } = command
  const data = { decision: id, outcome, grounds: [...grounds] }
  return done({
    state: 'review',
    decision: { id, outcome, grounds },
    events: [{ type: 'decided', data }],
    // Whoever decides is no longer waiting for an answer.
    ...resumeIfPaused(request, at),
  })
}

/** The proposal goes back to work. Files and letter can be changed again. */
export function sendBack(request: Snapshot): Result<Change> {
  if (request.state !== 'review' || !request.decision) return refuse('not-in-review')
  const data = { decision: request.decision.id }
  return done({ state: 'working', superseded: true, events: [{ type: 'sent-back', data }] })
}

/** Another person agrees. A desk of one may approve its own work, and the record says so. */
export function approve(request: Snapshot, by: StaffMember): Result<Change> {
  const { decision } = request
  if (request.state !== 'review' || !decision) return refuse('not-in-review')
  if (decision.approvedById) return refuse('already-approved')
  const ownWork = decision.decidedById === by.id
  if (ownWork && !request.soleApprover) return refuse('own-work')
  const weakness = whyNotProved(request, decision)
  if (weakness) return refuse(weakness)
  return done({
    state: 'review',
    approved: true,
    events: [{ type: 'approved', data: { decision: decision.id, ownWork } }],
  })
}

/** The answer leaves: the letter and the files can be seen by the requester from now on. */
export function answer(request: Snapshot): Result<Change> {
  const { decision } = request
  if (request.state !== 'review' || !decision) return refuse('not-in-review')
  if (request.unfinishedFiles) return refuse('file-unfinished')
  const weakness = whyNotProved(request, decision)
  if (weakness) return refuse(weakness)
  const needs = answerNeeds({ ...request, ...decision })
  if (needs.secondPerson && !secondPersonAgreed(request)) return refuse('needs-second-person')
  if (request.right === 'deletion' && gives(decision.outcome) && request.openAccessSibling) {
    return refuse('access-still-open')
  }
  const data = { decision: decision.id, outcome: decision.outcome, grounds: [...decision.grounds] }
  return done({ state: 'answered', released: true, events: [{ type: 'answered', data }] })
}

/** Files change only while nobody is being asked to approve them. */
export function changeFiles(request: Snapshot, command: Of<'add-file' | 'remove-file'>): Result<Change> {
  const obstacle = whyNotWorkable(request)
  if (obstacle) return refuse(obstacle)
  if (request.state === 'review') return refuse('in-review')
  if (!command.known) return refuse('file-gone')
  const state = request.state === 'received' ? 'working' : request.state
  const type = command.type === 'add-file' ? 'file-added' : 'file-removed'
  return done({ state, events: [{ type, data: { file: command.fileId } }] })
}

/** A new pick-up code replaces a lost one, on new evidence. */
export function issuePickupCode(request: Snapshot): Result<Change> {
  if (request.state === 'unconfirmed') return refuse('not-confirmed')
  if (request.state === 'closed-unconfirmed') return refuse('closed-unconfirmed')
  const { decision } = request
  const needs = decision && answerNeeds({ ...request, ...decision, hasFiles: true })
  if (!meets(request.freshEvidence, needs?.evidence ?? 'L1')) return refuse('needs-evidence')
  return done({ state: request.state, events: [{ type: 'pickup-code-issued', data: {} }] })
}

type Proposal = { outcome: Outcome; grounds: readonly string[] }

/** Says why these grounds cannot carry this outcome, or nothing if they can. */
function whyNotGrounded(request: Snapshot, proposal: Proposal): Refusal | null {
  if (proposal.grounds.length === 0) return 'needs-grounds'
  const known = groundsFor(request.regime, request.right, proposal.outcome).map((ground) => ground.id)
  return proposal.grounds.every((ground) => known.includes(ground)) ? null : 'unknown-grounds'
}

/** Says which evidence is missing for this answer, or nothing if none is. */
function whyNotProved(request: Snapshot, proposal: Proposal): Refusal | null {
  const needs = answerNeeds({ ...request, outcome: proposal.outcome, grounds: proposal.grounds })
  if (!needs.evidence) return null
  if (!meets(request.evidence, needs.evidence)) return 'needs-evidence'
  // Somebody who acts for another person proves that they may.
  const acts = request.marks.includes('child') || request.marks.includes('on-behalf')
  return acts && !meets(request.evidence, 'LP') ? 'needs-authority' : null
}

/** True when the answer was approved by somebody else, or by the one person of a desk of one. */
export function secondPersonAgreed(request: Snapshot): boolean {
  const { decision } = request
  if (!decision?.approvedById) return false
  return decision.approvedById !== decision.decidedById || request.soleApprover
}

function gives(outcome: Outcome): boolean {
  return outcome === 'granted' || outcome === 'partly'
}
