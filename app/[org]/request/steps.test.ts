import { describe, expect, it } from 'vitest'
import { firstOpenStep, mayOpen, stepBefore } from './steps'
import { toFiling } from './to-filing'

const draft = {
  rights: ['correction', 'access', 'opt-out'],
  about: 'me',
  relationship: 'other',
  country: 'US',
  'part-US': 'CA',
  'scope-access': 'everything',
  'details-access': '',
  'details-correction': '',
  'correction-wrong': 'Anna',
  'correction-right': 'Ana',
  name: 'Ana',
  email: 'Ana@Example.com',
  help: '',
}

function without(...names: string[]) {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => !names.includes(name)))
}

describe('the steps of filing', () => {
  it('opens the first one that lacks an answer', () => {
    expect(firstOpenStep({})).toBe('what')
    expect(firstOpenStep(without('relationship'))).toBe('who')
    expect(firstOpenStep(without('country', 'email'))).toBe('where')
    expect(firstOpenStep(without('details-correction'))).toBe('details')
    expect(firstOpenStep(draft)).toBe('check')
  })

  it('asks again for details when a right is added later', () => {
    expect(firstOpenStep({ ...draft, rights: ['access', 'objection'] })).toBe('details')
  })

  it('has no details page for rights without details', () => {
    const optOut = { ...draft, rights: ['opt-out'] }
    expect(mayOpen('details', optOut)).toBe(false)
    expect(stepBefore('you', optOut)).toBe('where')
    expect(stepBefore('you', draft)).toBe('details')
  })

  it('refuses to open a step before its turn', () => {
    expect(mayOpen('check', without('email'))).toBe(false)
    expect(mayOpen('who', draft)).toBe(true)
  })

  it('puts a whole draft together', () => {
    expect(toFiling(draft, () => 'Everything')).toMatchObject({
      rights: ['access', 'correction', 'opt-out'],
      email: 'ana@example.com',
      country: 'US',
      subdivision: 'CA',
      details: { access: 'Everything' },
      correction: { wrong: 'Anna', right: 'Ana' },
    })
    expect(toFiling(without('email'), () => 'Everything')).toBeNull()
  })
})
