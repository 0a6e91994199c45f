import { Temporal } from 'temporal-polyfill'

/** The present instant. Everything in `lib` and `app` asks here; expiry is left to the database's clock. */
export function now(): Date {
  return new Date()
}

/** The calendar date (YYYY-MM-DD) that an instant falls on in an IANA time zone. */
export function toPlainDate(at: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}

/** A calendar date (YYYY-MM-DD) as the database's date columns take it: midnight UTC. */
export function dateColumn(iso: string): Date {
  return new Date(`${iso}T00:00:00.000Z`)
}

/** The calendar date (YYYY-MM-DD) that a date column holds. */
export function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
