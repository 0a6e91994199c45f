import { Temporal } from 'temporal-polyfill'
import { addPeriod, localDate, sayPeriod } from './calendar'
import type { Cited, CitedRule, Regime, RightRule } from './regime'
import { hasRight } from './regimes/index'
import type { Right } from './rights'
import {
  type Dated,
  type ExtensionRefusal,
  refuseExtension,
  runStatute,
  type Statute,
  withoutEffect,
} from './statute'
import { step } from './term'

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
  | { allowed: false; reason: ExtensionRefusal | 'paused' }

/** Where a promise comes from, in an explanation. */
const PROMISE: Cited = { citation: 'Published privacy policy' }

/**
 * Reckons every date of a request and explains each. Pure: local calendar dates in the office's zone,
 * never multiples of 24 hours. Throws a RangeError on an instant or zone that does not exist.
 *
 * Events may come in any order. A pause before receipt counts from receipt, an extension before receipt
 * counts for nothing, and so does any event that the law gives no effect; the explanation says so.
 * Sources: Regulation 1182/71 Art. 3; GDPR Art. 12(3); Civ. Code 1798.130(a)(2)(A); 11 CCR 7021.
 */
export function reckon(input: ClockInput): Clock {
  const { regime, policyDays } = input
  const facts = read(input)
  const { rule, receivedOn, holidays } = facts
  const law = statuteOf(input, facts)
  const explanation = [step(receivedOn, regime.start)]
  if (!rule) explanation.push(step(receivedOn, lacks(regime)))
  if (rule?.remark) explanation.push(step(receivedOn, { ...rule, rule: rule.remark }))
  explanation.push(...(law?.steps ?? withoutEffect(regime, receivedOn, facts.events)))

  const acknowledge = rule?.acknowledgement ?? null
  const acknowledgeOn = acknowledge && addPeriod(receivedOn, acknowledge.period, holidays)
  if (acknowledge && acknowledgeOn) {
    const sentence = `Receipt must be confirmed within ${sayPeriod(acknowledge.period)}.`
    explanation.push(step(acknowledgeOn, { ...acknowledge, rule: sentence }))
  }

  const policyOn = policyDays === null ? null : receivedOn.add({ days: policyDays })
  if (policyOn) explanation.push(step(policyOn, promise(policyDays)))

  const statutoryOn = law?.dueOn ?? null
  const extendedOn = law?.extendedOn ?? null
  const effectiveOn = extendedOn ?? earlier(statutoryOn, policyOn)
  if (effectiveOn && policyOn && (extendedOn ?? statutoryOn)) {
    explanation.push(step(effectiveOn, { ...PROMISE, rule: extendedOn ? EXTENSION_COUNTS : EARLIER_COUNTS }))
  }
  return {
    statutoryDueOn: text(statutoryOn),
    policyDueOn: text(policyOn),
    effectiveDueOn: text(effectiveOn),
    acknowledgeBy: text(acknowledgeOn),
    extendedDueOn: text(extendedOn),
    paused: law?.paused ?? false,
    explanation,
  }
}

/**
 * Says whether an extension whose notice goes out at an instant would count, the date it would give, and
 * the last local day for the notice. While a pause runs the letter could name no date: refused.
 */
export function extensionVerdict(input: ClockInput, at: string): ExtensionVerdict {
  const facts = read(input)
  const law = statuteOf(input, facts)
  if (!law) return { allowed: false, reason: 'no-extension-in-law' }
  const so = { receivedOn: facts.receivedOn, dueOn: law.dueOn, extended: law.extended }
  const reason = refuseExtension(facts.rule?.extension ?? null, localDate(at, input.timeZone), so)
  if (reason) return { allowed: false, reason }
  const events: ClockEvent[] = [...input.events, { type: 'extend', at }]
  const newDueOn = reckon({ ...input, events }).extendedDueOn
  if (!law.dueOn || !newDueOn) return { allowed: false, reason: 'paused' }
  return { allowed: true, newDueOn, noticeBy: law.dueOn.toString() }
}

type Facts = {
  receivedOn: Temporal.PlainDate
  events: Dated[]
  holidays: ReadonlySet<string>
  rule: RightRule | undefined
}

function read({ regime, right, receivedAt, timeZone, events, holidays }: ClockInput): Facts {
  const receivedOn = localDate(receivedAt, timeZone)
  return {
    receivedOn,
    events: events
      .map((event) => ({
        ...event,
        instant: Temporal.Instant.from(event.at),
        on: localDate(event.at, timeZone),
      }))
      .sort((a, b) => Temporal.Instant.compare(a.instant, b.instant)),
    holidays: new Set(holidays),
    rule: hasRight(regime, right, receivedOn.toString()) ? regime.rights[right] : undefined,
  }
}

function statuteOf({ regime, right }: ClockInput, facts: Facts): Statute | null {
  const { rule } = facts
  return rule?.answer ? runStatute({ regime, right, ...facts, rule, answer: rule.answer }) : null
}

const EARLIER_COUNTS = 'Of our promise and the law, the earlier date counts.'
const EXTENSION_COUNTS = 'The extension takes the place of both earlier dates.'

function lacks({ name, shortName }: Regime): CitedRule {
  return {
    citation: name,
    rule: `The ${shortName} sets no date for this kind of request. Only our promise does.`,
  }
}

function promise(days: number | null): CitedRule {
  return {
    ...PROMISE,
    rule: `We promise an answer within ${days === 1 ? 'one day' : `${days} days`}.`,
  }
}

function earlier(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): Temporal.PlainDate | null {
  if (!a || !b) return a ?? b
  return Temporal.PlainDate.compare(a, b) <= 0 ? a : b
}

function text(date: Temporal.PlainDate | null): string | null {
  return date?.toString() ?? null
}
