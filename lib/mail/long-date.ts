/** "Monday 21 December 2026" from `2026-12-21`, in the words of `language`. */
export function longDate(isoDate: string, language: string): string {
  return format(new Date(`${isoDate}T00:00:00Z`), language, { timeZone: 'UTC' })
}

/** "Monday 21 December 2026 at 14:05" for an instant, as the clock showed it in `timeZone` (IANA). */
export function longMoment(at: Date, timeZone: string, language: string): string {
  return format(at, language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** "Kolkata" from `Asia/Kolkata`: what people call the time of an office. */
export function placeOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

function format(at: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  const english = language === 'en'
  const text = new Intl.DateTimeFormat(english ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...options,
  }).format(at)
  // Versions of Node differ in the comma after the weekday; we write none.
  return english ? text.replace(',', '') : text
}
