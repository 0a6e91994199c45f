import { Temporal } from 'temporal-polyfill'
import type { ClockEvent, Step } from './clock'
import { type Span, unitePauses } from './pauses'
import type { Regime, RightRule, Term } from './regime'
import type { Right } from './rights'
import { runTerm, step, type TermEnd } from './term'

/** An event with its local date in the office's zone. */
export type Dated = ClockEvent & { on: Temporal.PlainDate }

export type StatuteInput = {
  regime: Regime
  right: Right
  rule: RightRule
  /** The law's own period for the right. */
  answer: Term
  receivedOn: Temporal.PlainDate
  /** In order of their instants. */
  events: readonly Dated[]
  holidays: ReadonlySet<string>
}

/** What the law itself gives. While a pause runs, only a valid extension still has a date: the one so far. */
export type Statute = {
  dueOn: Temporal.PlainDate | null
  extendedOn: Temporal.PlainDate | null
  /** A valid extension was announced. */
  extended: boolean
  paused: boolean
  steps: Step[]
}

/**
 * Reckons the law's date and the extended one: start, period, days of pauses, one roll. An extension
 * counts from the same start, never from the first due date, and only if its notice went out by that
 * date. Local calendar dates throughout.
 */
export function runStatute(input: StatuteInput): Statute {
  const { regime, right, rule, answer, receivedOn, events, holidays } = input
  const start = startOf(input)
  const pauses = unitePauses(events.filter(isWaiting), regime, right, receivedOn)
  const law = { regime, spans: pauses.spans, holidays }

  const first = runTerm(start, answer, (period) => `The law gives ${period} for the answer.`, law)
  const firstDay = first.due ?? lastDate(first)
  const steps = start.equals(receivedOn) ? [] : [step(start, regime.start)]
  steps.push(...first.steps, ...withoutEffect(regime, firstDay, events, pauses))

  let longer: TermEnd | null = null
  let extendedOn: Temporal.PlainDate | null = null
  for (const { on } of events.filter((event) => event.type === 'extend')) {
    const refusal = refuseExtension(rule.extension, on, {
      receivedOn,
      dueOn: first.due,
      extended: longer !== null,
    })
    if (refusal || !rule.extension) {
      steps.push(
        step(longer?.due ?? firstDay, {
          ...(rule.extension ?? answer),
          rule: REFUSALS[refusal ?? 'no-extension-in-law'],
        }),
      )
      continue
    }
    longer = runTerm(start, rule.extension, sayExtension, law)
    // A pause that still runs adds its days once it ends; until then the extension counts without them.
    extendedOn = runTerm(start, rule.extension, sayExtension, {
      ...law,
      spans: pauses.spans.filter(hasEnded),
    }).due
    steps.push(...longer.steps)
    if (!longer.due && extendedOn) steps.push(step(extendedOn, { ...rule.extension, rule: WITHOUT_PAUSE }))
  }

  const last = longer ?? first
  if (last.tooLate)
    steps.push(
      step(last.due ?? firstDay, { ...answer, rule: 'A question came after the last day. It adds nothing.' }),
    )
  const paused = last.due === null
  return {
    dueOn: paused ? null : first.due,
    extendedOn,
    extended: longer !== null,
    paused,
    steps,
  }
}

const WITHOUT_PAUSE = 'Until the answer comes, the extension counts without the days of this pause.'

export type ExtensionRefusal = 'no-extension-in-law' | 'already-extended' | 'before-receipt' | 'too-late'

const REFUSALS: Record<ExtensionRefusal, string> = {
  'no-extension-in-law': 'There is no extension here, so the notice changes nothing.',
  'already-extended': 'The law allows one extension only, so a second notice changes nothing.',
  'before-receipt': 'The notice of an extension is older than the request, so it changes nothing.',
  'too-late': 'The notice of an extension went out after the last day, so it extends nothing.',
}

/** Says why an extension announced on a local date has no effect, or null. No due date: a pause runs. */
export function refuseExtension(
  extension: Term | null,
  on: Temporal.PlainDate,
  so: { receivedOn: Temporal.PlainDate; dueOn: Temporal.PlainDate | null; extended: boolean },
): ExtensionRefusal | null {
  if (!extension) return 'no-extension-in-law'
  if (so.extended) return 'already-extended'
  if (Temporal.PlainDate.compare(on, so.receivedOn) < 0) return 'before-receipt'
  return so.dueOn && Temporal.PlainDate.compare(on, so.dueOn) > 0 ? 'too-late' : null
}

/**
 * Lists the events that a law gives no effect, so that nobody wonders whether they were missed. Without
 * `pauses` there is no date of the law at all, and so nothing to pause or extend.
 */
export function withoutEffect(
  regime: Regime,
  date: Temporal.PlainDate,
  events: readonly Dated[],
  pauses?: { ignored: number; strayResumes: number },
): Step[] {
  const has = (type: ClockEvent['type']) => events.some((event) => event.type === type)
  const steps: Step[] = []
  if (has('verified') && !regime.start.resetBy) steps.push(step(date, regime.verification))
  if (pauses ? pauses.ignored > 0 : has('pause')) steps.push(step(date, regime.pauseIgnored))
  if (!pauses && has('extend')) {
    steps.push(step(date, { ...regime.pauseIgnored, rule: REFUSALS['no-extension-in-law'] }))
  }
  if (pauses && pauses.strayResumes > 0) {
    steps.push(
      step(date, {
        ...regime.pauseIgnored,
        rule: 'An answer came that nothing was waiting for. It moves nothing.',
      }),
    )
  }
  return steps
}

function startOf({ regime, receivedOn, events }: StatuteInput): Temporal.PlainDate {
  return events
    .filter((event) => event.type === regime.start.resetBy)
    .map((event) => event.on)
    .reduce((latest, on) => (Temporal.PlainDate.compare(on, latest) > 0 ? on : latest), receivedOn)
}

function sayExtension(period: string): string {
  return `An extension was announced in time. It gives ${period} in all, counted from the start.`
}

function lastDate(end: TermEnd): Temporal.PlainDate {
  return Temporal.PlainDate.from(end.steps.at(-1)?.date ?? '')
}

function isWaiting(event: Dated): event is Dated & { type: 'pause' | 'resume' } {
  return event.type === 'pause' || event.type === 'resume'
}

function hasEnded({ until }: Span): boolean {
  return until !== null
}
