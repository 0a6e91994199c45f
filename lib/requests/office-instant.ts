import { Temporal } from 'temporal-polyfill'

/**
 * The instant of a local date and time (YYYY-MM-DDTHH:MM) in an office's IANA zone. A local time that a
 * clock change skips is read as the moment after the gap, and one that comes twice as the first.
 */
export function officeInstant(local: string, timeZone: string): Date {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
  return new Date(zoned.epochMilliseconds)
}
