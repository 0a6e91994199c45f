import type { Regime } from './regime'
import type { Right } from './rights'

/** A dated fact about a request. `at` is an ISO instant with Z or an offset. */
export type ClockEvent = {
  type: 'verified' | 'pause' | 'resume' | 'extend'
  at: string
  reason?: string
}

export type ClockInput = {
  regime: Regime
  right: Right
  /** ISO instant of receipt on any channel. */
  receivedAt: string
  /** IANA zone of the office that handles the request. */
  timeZone: string
  events: readonly ClockEvent[]
  /** Non-working dates, YYYY-MM-DD; weekends are known anyway. */
  holidays?: readonly string[]
  /** The published promise in calendar days, or null. */
  policyDays: number | null
}

export type Step = { date: string; rule: string; citation: string; url?: string }

/** Local calendar dates (YYYY-MM-DD), each good until the end of that day; null for none. */
export type Clock = {
  statutoryDueOn: string | null
  policyDueOn: string | null
  effectiveDueOn: string | null
  acknowledgeBy: string | null
  extendedDueOn: string | null
  paused: boolean
  explanation: Step[]
}

export type ExtensionVerdict =
  | { allowed: true; newDueOn: string; noticeBy: string }
  | {
      allowed: false
      reason: 'no-extension-in-law' | 'already-extended' | 'paused' | 'before-receipt' | 'too-late'
    }

export declare function reckon(input: ClockInput): Clock
export declare function extensionVerdict(input: ClockInput, at: string): ExtensionVerdict
