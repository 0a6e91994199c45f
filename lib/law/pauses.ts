import { Temporal } from 'temporal-polyfill'
import { PAUSE_REASONS, type PauseReason, type PauseRule, type Regime } from './regime'
import type { Right } from './rights'

/** A `pause` or `resume` with its local date, in order of its instant. */
export type Waiting = { type: 'pause' | 'resume'; on: Temporal.PlainDate; reason?: string }

/** Days that do not count: from `from` up to but not including `until`; null while it still runs. */
export type Span = { from: Temporal.PlainDate; until: Temporal.PlainDate | null; rule: PauseRule }

/** What the pauses of a request come to: the spans that count, in order and apart, and the rest. */
export type Pauses = { spans: Span[]; ignored: number; strayResumes: number }

type Open = {
  from: Temporal.PlainDate
  kind: PauseReason | null
  rule: PauseRule
  asked: 'waiting' | 'repeat'
}

/**
 * Pairs pauses with resumes and unites them. A resume ends the oldest open pause of its kind; one that
 * names no kind fits any. A pause left over, although a resume of its kind came after it, repeated the
 * same question: it is over too, unless a second resume shows that it had an answer of its own.
 * A pause before receipt counts from receipt. Events come in order of their instants.
 */
export function unitePauses(
  events: readonly Waiting[],
  regime: Regime,
  right: Right,
  receivedOn: Temporal.PlainDate,
): Pauses {
  let open: Open[] = []
  const spans: Span[] = []
  let ignored = 0
  let strayResumes = 0
  for (const event of events) {
    const kind = kindOf(event.reason)
    const on = later(event.on, receivedOn)
    if (event.type === 'pause') {
      const rule = ruleFor(regime, right, kind)
      if (!rule) ignored += 1
      else open.push({ from: on, kind, rule, asked: 'waiting' })
      continue
    }
    const ended = open.find((pause) => fits(pause.kind, kind))
    if (!ended) {
      strayResumes += ignored === 0 ? 1 : 0
      continue
    }
    spans.push({ from: ended.from, until: endOf(ended.rule, on), rule: ended.rule })
    open = open
      .filter((pause) => pause !== ended)
      .map((pause) => (fits(pause.kind, kind) ? { ...pause, asked: 'repeat' } : pause))
  }
  spans.push(...open.filter(isWaiting).map(({ from, rule }) => ({ from, until: null, rule })))
  return { spans: unite(spans), ignored, strayResumes }
}

function isWaiting(pause: Open): boolean {
  return pause.asked === 'waiting'
}

/** Returns the number of days in a span that has ended. */
export function lengthOf(from: Temporal.PlainDate, until: Temporal.PlainDate): number {
  return from.until(until, { largestUnit: 'days' }).days
}

function kindOf(reason: string | undefined): PauseReason | null {
  return PAUSE_REASONS.find((known) => known === reason) ?? null
}

function fits(pause: PauseReason | null, resume: PauseReason | null): boolean {
  return pause === null || resume === null || pause === resume
}

function ruleFor(regime: Regime, right: Right, kind: PauseReason | null): PauseRule | undefined {
  return regime.pauses.find((rule) => rule.reason === kind && (rule.rights?.includes(right) ?? true))
}

function endOf(rule: PauseRule, on: Temporal.PlainDate): Temporal.PlainDate {
  return rule.counting === 'both-ends' ? on.add({ days: 1 }) : on
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a
}

function unite(spans: readonly Span[]): Span[] {
  const united: Span[] = []
  for (const span of spans.toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from))) {
    const last = united.at(-1)
    const apart = last?.until && Temporal.PlainDate.compare(last.until, span.from) < 0
    if (!last || apart) united.push({ ...span })
    else last.until = last.until && span.until && later(last.until, span.until)
  }
  return united
}
