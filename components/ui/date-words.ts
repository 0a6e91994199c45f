type Style = 'long' | 'short'

/**
 * A calendar date (YYYY-MM-DD) in words: "Monday 21 December 2026", or "21 Dec 2026" when short.
 * English is put together by hand, because the comma after the weekday differs between ICU versions.
 */
export function dateWords(on: string, locale: string, style: Style = 'long'): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: style === 'long' ? 'long' : undefined,
    day: 'numeric',
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  })
  const at = new Date(`${on}T00:00:00Z`)
  if (!locale.startsWith('en')) return format.format(at)

  return format
    .formatToParts(at)
    .filter((part) => part.type !== 'literal')
    .map((part) => part.value)
    .join(' ')
}

/** An instant in words of a time zone: "Saturday 21 November 2026, 14:05". */
export function instantWords(at: Date, locale: string, timeZone: string): string {
  const on = new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
  const time = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at)

  return `${dateWords(on, locale)}, ${time}`
}
