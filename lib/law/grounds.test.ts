import { expect, it } from 'vitest'
import { complaintRoutes, groundsFor } from './grounds'
import { OUTCOMES } from './outcome'
import { REGIME_IDS } from './regimes/index'
import { isUngated, RIGHTS } from './rights'

const ids = (...ask: Parameters<typeof groundsFor>) => groundsFor(...ask).map((ground) => ground.id)

it('has a plain paragraph with a citation for every regime, right and outcome', () => {
  for (const regime of REGIME_IDS)
    for (const right of RIGHTS)
      for (const outcome of OUTCOMES) {
        const grounds = groundsFor(regime, right, outcome)
        expect(grounds.length).toBeGreaterThan(0)
        expect(new Set(grounds.map((ground) => ground.id)).size).toBe(grounds.length)
        for (const { citation, title, paragraph } of grounds) {
          expect([citation, title].every(Boolean)).toBe(true)
          expect(paragraph).toMatch(/^[A-Z].+\.$/)
          expect(paragraph).not.toMatch(/[[\]{}]/)
        }
        if (outcome === 'refused' && isUngated(right)) {
          expect(grounds.map((ground) => ground.id)).not.toContain('identity-not-verified')
        }
      }
})

it('offers the reasons that fit the right and the outcome', () => {
  expect(ids('gdpr', 'deletion', 'refused')).toContain('legal-obligation')
  expect(ids('gdpr', 'access', 'refused')).not.toContain('legal-obligation')
  expect(ids('ccpa', 'access', 'partly')).toContain('never-disclose')
  expect(ids('ccpa', 'access', 'refused')).not.toContain('never-disclose')
  expect(ids('ccpa', 'other', 'refused')).toEqual(ids('general', 'other', 'refused'))
})

it('opens a letter with one paragraph, and tells a Californian about the record', () => {
  expect(ids('gdpr', 'access', 'granted')).toEqual(['granted-access'])
  expect(groundsFor('ccpa', 'deletion', 'granted')[0]?.paragraph).toContain('24 months')
  expect(groundsFor('ccpa', 'deletion', 'nothing-held')[0]?.citation).toBe('Civ. Code 1798.105')
})

it('says where to complain', () => {
  expect(complaintRoutes('gdpr').map((route) => route.citation)).toEqual(['GDPR Art. 77', 'GDPR Art. 79'])
  expect(
    complaintRoutes('ccpa')
      .map((route) => route.text)
      .join(' '),
  ).toMatch(/appeal.*Agency.*Attorney General/)
  expect(complaintRoutes('general')).toHaveLength(2)
})
