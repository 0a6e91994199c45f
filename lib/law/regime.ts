import type { Level } from './evidence'
import type { Outcome } from './outcome'
import type { REGIMES } from './regimes/index'
import type { Right } from './rights'

export type RegimeId = keyof typeof REGIMES

/** A provision, and its official text where the address is known for sure. */
export type Cited = { citation: string; url?: string }

/** One plain sentence of law. */
export type CitedRule = Cited & { rule: string }

/** Business days are Monday to Friday, less the holidays that the caller names. */
export type Period = { unit: 'months' | 'days' | 'business-days'; count: number }

export type Term = Cited & { period: Period }

/** The kinds of waiting that a law may know. Any other reason on an event is free text. */
export const PAUSE_REASONS = ['identity', 'clarification', 'cost-notice'] as const
export type PauseReason = (typeof PAUSE_REASONS)[number]

/** `elapsed` counts answer date minus asking date; `both-ends` counts both of those days as well. */
export type PauseRule = CitedRule & {
  /** The kind of waiting; null is a pause whose reason names none of them. */
  reason: PauseReason | null
  counting: 'elapsed' | 'both-ends'
  /** The rights it applies to; all of them when absent. */
  rights?: readonly Right[]
}

export type DayOff = 'saturday' | 'sunday' | 'holiday'

/** What one law says about one right. */
export type RightRule = Cited & {
  /** The law's time for an answer, or null where the law sets none. */
  answer: Term | null
  /** The time in which receipt must be confirmed, or null. */
  acknowledgement: Term | null
  /** The whole time from the original start once extended; the notice must go out by the law's own date. */
  extension: Term | null
  /** What an answer needs that discloses, erases or refuses. */
  evidence: Level
  /** The first local date of receipt on which the right exists, if it begins after the law does. */
  from?: string
  /** One sentence for the explanation, such as a duty to act at once. */
  remark?: string
  /** A sentence that the law wants in the letter once the request is granted. */
  letterRemark?: string
}

export type Ground = Cited & { id: string; title: string; paragraph: string }

/** A reason to refuse, for the rights and outcomes named; for all where none are named. */
export type RefusalGround = Ground & { rights?: readonly Right[]; outcomes?: readonly Outcome[] }

export type ComplaintRoute = Cited & { text: string }

/** A law, as data. Nothing outside `regimes/` knows one regime from another. */
export type Regime = {
  id: string
  version: string
  name: string
  shortName: string
  /** The first day on which this version applies. */
  effectiveFrom: string
  /** ISO 3166 codes of where its people live: a country (`DE`) or a part of one (`US-CA`). */
  residences: readonly string[]
  /** What the clock starts from; `resetBy` moves the start to that event when it comes later. */
  start: CitedRule & { resetBy: 'verified' | null }
  /** What to say of identity information that arrived and moves nothing. */
  verification: CitedRule
  /** The rights this law knows. Any other runs under `general`. */
  rights: Partial<Record<Right, RightRule>>
  pauses: readonly PauseRule[]
  /** What to say of a pause that this law does not count. */
  pauseIgnored: CitedRule
  /** Days on which a period cannot end, or null where the last day never moves. */
  rolling: (Cited & { daysOff: readonly DayOff[] }) | null
  /** What a refusal must contain, and when it must come. */
  refusal: CitedRule
  refusalGrounds: readonly RefusalGround[]
  complaintRoutes: readonly ComplaintRoute[]
  /** How long the record of a request is kept, or null where the law fixes no term. */
  records: Term | null
}
