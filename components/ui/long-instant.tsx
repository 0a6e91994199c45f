import { useLocale } from 'next-intl'
import { instantWords } from './date-words'

/** An instant as "Saturday 21 November 2026, 14:05" in the zone given. */
export function LongInstant({ at, timeZone }: { at: Date; timeZone: string }) {
  return <time dateTime={at.toISOString()}>{instantWords(at, useLocale(), timeZone)}</time>
}
