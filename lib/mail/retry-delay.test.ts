import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GIVE_UP_SECONDS, retryDelay } from './retry-delay'

describe('retryDelay', () => {
  it('starts with seconds, doubles, and stays under half an hour', () => {
    expect(retryDelay(1, 0)).toBe(5)
    expect([1, 2, 3, 8, 50].map((attempts) => retryDelay(attempts, 1))).toEqual([10, 20, 40, 1200, 1200])
  })

  it('never waits less than five seconds or more than twenty minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, random) => {
          const delay = retryDelay(attempts, random)
          expect(delay).toBeGreaterThanOrEqual(5)
          expect(delay).toBeLessThanOrEqual(1200)
          expect(delay).toBeLessThan(GIVE_UP_SECONDS)
        },
      ),
    )
  })
})
