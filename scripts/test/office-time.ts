import { Temporal } from 'temporal-polyfill'

/** An instant as the people of Klariqo's office would type it: YYYY-MM-DDTHH:MM. */
export function officeTime(at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO('Asia/Kolkata')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}
