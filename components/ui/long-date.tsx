import { useLocale } from 'next-intl'
import { dateWords } from './date-words'

/** A calendar date (YYYY-MM-DD) as "Monday 21 December 2026". */
export function LongDate({ on }: { on: string }) {
  return <time dateTime={on}>{dateWords(on, useLocale())}</time>
}
