import { expect, it } from 'vitest'
import { dateWords, instantWords } from './date-words'

it('says a date as people do', () => {
  expect(dateWords('2026-12-21', 'en')).toBe('Monday 21 December 2026')
  expect(dateWords('2026-12-01', 'en', 'short')).toBe('1 Dec 2026')
})

it('says an instant in the zone it is asked for', () => {
  const at = new Date('2026-11-21T20:05:00Z')
  expect(instantWords(at, 'en', 'Asia/Kolkata')).toBe('Sunday 22 November 2026, 01:35')
  expect(instantWords(at, 'en', 'UTC')).toBe('Saturday 21 November 2026, 20:05')
})
