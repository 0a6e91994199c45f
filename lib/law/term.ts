import { Temporal } from 'temporal-polyfill'
import { addPeriod, roll, sayPeriod } from './calendar'
import type { Step } from './clock'
import { lengthOf, type Span } from './pauses'
import type { Cited, CitedRule, Regime, Term } from './regime'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The end of a term: null while a pause runs. `tooLate` says that a pause began after the end. */
export type TermEnd = { due: Temporal.PlainDate | null; steps: Step[]; tooLate: boolean }

/** Makes one line of an explanation from a date and what the law says of it. */
export function step(date: Temporal.PlainDate, { rule, citation, url }: CitedRule): Step {
  return { date: date.toString(), rule, citation, url }
}

/**
 * Reckons one term: the start, the period, the days of pauses that count, and one roll off days on which
 * it cannot end. A pause that begins after the end changes nothing. All dates are local.
 */
export function runTerm(
  start: Temporal.PlainDate,
  term: Term,
  say: (period: string) => string,
  law: { regime: Regime; spans: readonly Span[]; holidays: ReadonlySet<string> },
): TermEnd {
  const { regime, spans, holidays } = law
  const rolled = (day: Temporal.PlainDate) =>
    regime.rolling ? roll(day, regime.rolling.daysOff, holidays) : day
  let day = addPeriod(start, term.period, holidays)
  const steps = [step(day, { ...cited(term), rule: say(sayPeriod(term.period)) })]
  for (const { from, until, rule } of spans) {
    if (Temporal.PlainDate.compare(from, rolled(day)) > 0) return finish(true)
    if (!until) {
      const waiting = `${rule.rule} The answer has not come yet, so there is no date.`
      return { due: null, steps: [...steps, step(from, { ...rule, rule: waiting })], tooLate: false }
    }
    const days = lengthOf(from, until)
    day = day.add({ days })
    steps.push(
      step(day, { ...rule, rule: `${rule.rule} That adds ${days === 1 ? 'one day' : `${days} days`}.` }),
    )
  }
  return finish(false)

  function finish(tooLate: boolean): TermEnd {
    const due = rolled(day)
    if (regime.rolling && !due.equals(day)) steps.push(step(due, rollStep(day, due, regime.rolling)))
    return { due, steps, tooLate }
  }
}

function rollStep(day: Temporal.PlainDate, due: Temporal.PlainDate, rolling: Cited): CitedRule {
  const off = day.dayOfWeek > 5 ? `a ${weekday(day)}` : 'a holiday'
  return {
    ...cited(rolling),
    rule: `The last day is ${off}, so the time ends on ${weekday(due)}, the next working day.`,
  }
}

function weekday(date: Temporal.PlainDate): string {
  return WEEKDAYS[date.dayOfWeek - 1] ?? ''
}

function cited({ citation, url }: Cited): Cited {
  return { citation, url }
}
