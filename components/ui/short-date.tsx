import { useLocale } from 'next-intl'
import { dateWords } from './date-words'

/** A calendar date (YYYY-MM-DD) as "21 Dec 2026", for tables. */
export function ShortDate({ on }: { on: string }) {
  return (
    <time dateTime={on} className="whitespace-nowrap">
      {dateWords(on, useLocale(), 'short')}
    </time>
  )
}
