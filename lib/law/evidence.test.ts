import { describe, expect, it } from 'vitest'
import { answerNeeds, LEVELS, type Level, meets } from './evidence'
import { OUTCOMES } from './outcome'
import { REGIME_IDS } from './regimes/index'
import { isUngated, RIGHTS } from './rights'

describe('meets', () => {
  it.each<[Level[], Level, boolean]>([
    [[], 'L0', true],
    [[], 'L1', false],
    [['L1'], 'L2', false],
    [['L2'], 'L1', true],
    [['L3'], 'L2', true],
    [['LA'], 'L3', true],
    [['L3'], 'LA', false],
    [['LP'], 'L1', false],
    [['L3', 'LA'], 'LP', false],
    [['LP'], 'LP', true],
  ])('%j for %s: %s', (held, required, enough) => {
    expect(meets(held, required)).toBe(enough)
  })
})

describe('answerNeeds', () => {
  const needs = (
    regime: 'general' | 'ccpa' | 'gdpr',
    right: (typeof RIGHTS)[number],
    outcome: (typeof OUTCOMES)[number],
    rest: { grounds?: string[]; hasFiles?: boolean } = {},
  ) => answerNeeds({ regime, right, outcome, grounds: [], hasFiles: false, ...rest })

  it.each([
    ['ccpa', 'access', 'granted', 'L3'],
    ['ccpa', 'portability', 'partly', 'L3'],
    ['ccpa', 'access-categories', 'granted', 'L2'],
    ['ccpa', 'deletion', 'granted', 'L2'],
    ['ccpa', 'correction', 'refused', 'L2'],
    ['ccpa', 'restriction', 'refused', 'L1'],
    ['gdpr', 'access', 'granted', 'L1'],
    ['gdpr', 'deletion', 'partly', 'L1'],
    ['general', 'portability', 'granted', 'L1'],
    ['general', 'other', 'refused', 'L1'],
  ] as const)('%s %s %s needs %s and a second person', (regime, right, outcome, evidence) => {
    expect(needs(regime, right, outcome)).toEqual({ evidence, secondPerson: true })
  })

  it('asks nothing for an answer that gives, erases and refuses nothing', () => {
    const free = { evidence: null, secondPerson: false }
    expect(needs('gdpr', 'correction', 'granted')).toEqual(free)
    expect(needs('gdpr', 'objection', 'granted')).toEqual(free)
    expect(needs('ccpa', 'access', 'nothing-held')).toEqual(free)
    expect(needs('ccpa', 'opt-out', 'granted')).toEqual(free)
  })

  it('asks a second person alone when identity failed and nothing else', () => {
    const failed = ['identity-not-verified']
    expect(needs('ccpa', 'access', 'refused', { grounds: failed })).toEqual({
      evidence: null,
      secondPerson: true,
    })
    expect(needs('ccpa', 'access', 'refused', { grounds: [...failed, 'others-rights'] }).evidence).toBe('L3')
    expect(needs('ccpa', 'access', 'refused', { grounds: failed, hasFiles: true }).evidence).toBe('L3')
    expect(needs('ccpa', 'access', 'partly', { grounds: failed }).evidence).toBe('L3')
    expect(needs('ccpa', 'access', 'refused').evidence).toBe('L3')
  })

  it('never asks proof for an ungated right, but a second person before it is refused', () => {
    for (const right of RIGHTS.filter(isUngated)) {
      expect(needs('ccpa', right, 'refused')).toEqual({ evidence: null, secondPerson: true })
    }
  })

  it('treats a file that goes with an ungated right as access', () => {
    expect(needs('ccpa', 'opt-out', 'granted', { hasFiles: true })).toEqual({
      evidence: 'L3',
      secondPerson: true,
    })
  })

  it('never lets a file, an erasure or a refusal out without a second person', () => {
    for (const regime of REGIME_IDS)
      for (const right of RIGHTS)
        for (const outcome of OUTCOMES) {
          const withFiles = needs(regime, right, outcome, { hasFiles: true })
          expect(withFiles.secondPerson).toBe(true)
          expect(LEVELS.slice(1)).toContain(withFiles.evidence)
          if (outcome === 'refused' || outcome === 'partly') {
            expect(needs(regime, right, outcome).secondPerson).toBe(true)
          }
        }
  })
})
