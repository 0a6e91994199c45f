import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateColumn, isoOf, toPlainDate } from './clock'

it.each([
  ['2026-11-21T23:59:59Z', 'UTC', '2026-11-21'],
  ['2026-11-21T18:30:00Z', 'Asia/Kolkata', '2026-11-22'],
  ['2026-11-21T18:29:59Z', 'Asia/Kolkata', '2026-11-21'],
  ['2026-11-22T07:59:59Z', 'America/Los_Angeles', '2026-11-21'],
  ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29'],
])('puts %s in %s on %s', (at, timeZone, date) => {
  expect(toPlainDate(new Date(at), timeZone)).toBe(date)
})

it('keeps a calendar date through the database’s column', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        const iso = isoOf(date)
        expect(isoOf(dateColumn(iso))).toBe(iso)
      },
    ),
  )
})
