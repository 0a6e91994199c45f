import { Temporal } from 'temporal-polyfill'

/** Shows `2026-03-23` as "23 March 2026" and `2025-01` as "January 2025". English puts the day first. */
export function formatPublishedOn(publishedOn: string, locale: string): string {
  const tag = locale === 'en' ? 'en-GB' : locale
  const hasDay = publishedOn.length > 'YYYY-MM'.length
  const date = Temporal.PlainDate.from(hasDay ? publishedOn : `${publishedOn}-01`)
  return date.toLocaleString(tag, { year: 'numeric', month: 'long', day: hasDay ? 'numeric' : undefined })
}
