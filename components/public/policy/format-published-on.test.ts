import { expect, it } from 'vitest'
import { formatPublishedOn } from './format-published-on'

it('shows a day and a month in words', () => {
  expect(formatPublishedOn('2026-03-23', 'en')).toBe('23 March 2026')
  expect(formatPublishedOn('2025-01', 'en')).toBe('January 2025')
  expect(formatPublishedOn('2026-04-13', 'de')).toBe('13. April 2026')
})
