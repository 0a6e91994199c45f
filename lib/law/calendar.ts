import { Temporal } from 'temporal-polyfill'
import type { DayOff, Period } from './regime'

/** Returns the local calendar date of an ISO instant in an IANA zone. */
export function localDate(at: string, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate()
}

/** Says whether a date is one of the given days off. Holidays are YYYY-MM-DD. */
export function isDayOff(
  date: Temporal.PlainDate,
  daysOff: readonly DayOff[],
  holidays: ReadonlySet<string>,
): boolean {
  if (date.dayOfWeek === 6 && daysOff.includes('saturday')) return true
  if (date.dayOfWeek === 7 && daysOff.includes('sunday')) return true
  return daysOff.includes('holiday') && holidays.has(date.toString())
}

/** Moves a date to the next one that is not a day off; a working day stays. */
export function roll(
  date: Temporal.PlainDate,
  daysOff: readonly DayOff[],
  holidays: ReadonlySet<string>,
): Temporal.PlainDate {
  let day = date
  while (isDayOff(day, daysOff, holidays)) day = day.add({ days: 1 })
  return day
}

/**
 * Adds a period to a start date, which is day 0 and never counted. A month ends on the same day number,
 * or on the last day of a shorter month (Regulation 1182/71 Art. 3(2)(c)). Business days are Monday to
 * Friday, less the holidays given.
 */
export function addPeriod(
  start: Temporal.PlainDate,
  period: Period,
  holidays: ReadonlySet<string>,
): Temporal.PlainDate {
  if (period.unit === 'months') return start.add({ months: period.count }, { overflow: 'constrain' })
  if (period.unit === 'days') return start.add({ days: period.count })
  let day = start
  for (let left = period.count; left > 0; left -= 1) {
    day = roll(day.add({ days: 1 }), ['saturday', 'sunday', 'holiday'], holidays)
  }
  return day
}

/** Says a period in words: "one month", "45 calendar days", "15 business days". */
export function sayPeriod({ unit, count }: Period): string {
  const noun = { months: 'month', days: 'calendar day', 'business-days': 'business day' }[unit]
  const number = ['no', 'one', 'two', 'three'][count] ?? String(count)
  return `${number} ${noun}${count === 1 ? '' : 's'}`
}
