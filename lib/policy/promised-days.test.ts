import { describe, expect, it } from 'vitest'
import { promisedDays } from './promised-days'
import { loadPolicy } from './published/load-policy'

describe.each([loadPolicy('klariqo'), loadPolicy('kaltalk')])('promisedDays at $name', (policy) => {
  it('is 30 where no window names the right or the regime', () => {
    expect(promisedDays(policy, 'access', 'general')).toBe(30)
    expect(promisedDays(policy, 'access', 'gdpr')).toBe(30)
    expect(promisedDays(policy, 'other', 'general')).toBe(30)
  })

  it('is 45 for a CCPA right without a shorter promise', () => {
    expect(promisedDays(policy, 'access', 'ccpa')).toBe(45)
    expect(promisedDays(policy, 'limit', 'ccpa')).toBe(45)
  })

  it('is 30 for a deletion, in California too', () => {
    expect(promisedDays(policy, 'deletion', 'ccpa')).toBe(30)
    expect(promisedDays(policy, 'deletion', 'general')).toBe(30)
  })
})
