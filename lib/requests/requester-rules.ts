import { Temporal } from 'temporal-polyfill'
import { isUngated } from '@/lib/law/rights'
import type { Command } from './command'
import { done, type Refusal, type Result, refuse } from './refusal'
import type { Change, Snapshot } from './snapshot'
import { isFinal } from './states'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

/** Control of the mailbox is proved. It never moves the clock. */
export function confirm(request: Snapshot): Result<Change> {
  if (request.confirmedAt) return refuse('already-confirmed')
  if (request.state === 'closed-unconfirmed') return refuse('closed-unconfirmed')
  if (isFinal(request.state)) return refuse('closed')
  const state = request.state === 'unconfirmed' ? 'received' : request.state
  // A proved confirmation overrides an earlier "It wasn't me".
  const marks = request.marks.filter((mark) => mark !== 'not-mine')
  return done({ state, confirmed: true, marks, events: [{ type: 'confirmed', data: {} }] })
}

/** Somebody says that they did not send this. It flags the request and closes nothing. */
export function reportNotMine(request: Snapshot): Result<Change> {
  if (request.confirmedAt) return refuse('already-confirmed')
  if (isFinal(request.state)) return refuse('closed')
  const marks = [...new Set([...request.marks, 'not-mine' as const])]
  return done({ state: request.state, marks, events: [{ type: 'reported-not-mine', data: {} }] })
}

/** Nobody confirmed: the request ends two days before it is due, with a mail. */
export function closeUnconfirmed(request: Snapshot, command: Of<'close-unconfirmed'>): Result<Change> {
  if (request.state !== 'unconfirmed') return refuse('already-confirmed')
  const closesOn = Temporal.PlainDate.from(request.effectiveDueOn).subtract({ days: 2 })
  if (Temporal.PlainDate.compare(command.today, closesOn) < 0) return refuse('not-due')
  return done({ state: 'closed-unconfirmed', events: [{ type: 'closed-unconfirmed', data: {} }] })
}

/** The person takes the request back, at any time before it is answered. */
export function withdraw(request: Snapshot): Result<Change> {
  if (isFinal(request.state)) return refuse('closed')
  return done({ state: 'withdrawn', events: [{ type: 'withdrawn', data: {} }] })
}

/**
 * The person wrote. An answer to a question ends the waiting, and with it any pause of the clock, from the
 * instant it arrived.
 */
export function reply(request: Snapshot, command: Of<'reply'>, at: string): Result<Change> {
  if (isFinal(request.state) && request.state !== 'answered') return refuse('closed')
  const arrived = Temporal.Instant.from(command.at ?? at)
  if (Temporal.Instant.compare(arrived, at) > 0) return refuse('received-in-future')
  // Staff know its arrival to the minute.
  const received = Temporal.Instant.from(request.receivedAt).round(DOWN_TO_THE_MINUTE)
  if (Temporal.Instant.compare(arrived, received) < 0) return refuse('before-receipt')
  const events = [{ type: 'replied', data: { channel: command.channel } }] as const
  if (request.state !== 'waiting') return done({ state: request.state, events })
  return done({ state: 'working', events, ...resumeIfPaused(request, arrived.toString()) })
}

const DOWN_TO_THE_MINUTE = { smallestUnit: 'minute', roundingMode: 'floor' } as const

/** A released file is handed over, while there is one and downloads are left. */
export function downloadFile(request: Snapshot, command: Of<'download-file'>): Result<Change> {
  if (request.state !== 'answered' || !command.available) return refuse('file-gone')
  return done({ state: 'answered', events: [{ type: 'downloaded', data: { file: command.fileId } }] })
}

/** The key of a file is destroyed, because its time is over. What it held is gone; that it was there is not. */
export function expireFile(request: Snapshot, command: Of<'expire-file'>): Result<Change> {
  if (!isFinal(request.state) || !command.due) return refuse('not-due')
  return done({ state: request.state, events: [{ type: 'file-expired', data: { file: command.fileId } }] })
}

/** The end of a pause that is running, if one is. It never ends before it began: that would leave it open. */
export function resumeIfPaused(request: Snapshot, at: string): Pick<Change, 'clockEvent'> {
  const last = request.clockEvents.filter(({ type }) => type === 'pause' || type === 'resume').at(-1)
  if (last?.type !== 'pause') return {}
  const early = Temporal.Instant.compare(at, last.at) < 0
  return { clockEvent: { type: 'resume', at: early ? last.at : at } }
}

/** Says why a request in this state takes no casework, or nothing if it does. */
export function whyNotWorkable(request: Snapshot): Refusal | null {
  if (isFinal(request.state)) return 'closed'
  if (request.state === 'unconfirmed' && !isUngated(request.right)) return 'not-confirmed'
  return null
}
