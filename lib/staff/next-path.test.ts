import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextPath } from './next-path'

it.each(['/staff/queue', '/staff/queue?lane=mine&right=access', '/staff/requests/K7QF-3MXA', '/staff'])(
  'leads back to %s',
  (path) => expect(nextPath(path)).toBe(path),
)

it.each([
  undefined,
  ['/staff/queue', '/staff/queue'],
  '',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/staff',
  'https:evil',
  'javascript:alert(1)',
  '/staff/../klariqo',
  '/staff/..',
  '/staff//evil.example',
  '/staffing',
  '/staff/queue\r\nSet-Cookie: a=b',
  '/staff/sign-out',
  '/staff/sign-in?next=%2Fstaff',
])('leads home instead of to %j', (path) => expect(nextPath(path)).toBe('/staff'))

it('never leaves the staff pages', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((tail) => `/staff${tail}`),
      ),
      (asked) => {
        const { origin, pathname } = new URL(nextPath(asked), 'https://desk.example')
        expect(origin).toBe('https://desk.example')
        expect(pathname).toMatch(/^\/staff(\/|$)/)
      },
    ),
  )
})
