import { expect, it } from 'vitest'
import { RESIDENCES, regimeFor, regimeOfResidence } from './residence'

it.each([
  ['DE', undefined, 'gdpr'],
  ['IS', undefined, 'gdpr'],
  ['LI', undefined, 'gdpr'],
  ['NO', undefined, 'gdpr'],
  ['RE', undefined, 'gdpr'],
  ['GB', undefined, 'general'],
  ['CH', undefined, 'general'],
  ['US', 'CA', 'ccpa'],
  ['US', 'TX', 'general'],
  ['US', undefined, 'general'],
  ['CA', undefined, 'general'],
  ['CA', 'QC', 'general'],
  ['DE', 'CA', 'gdpr'],
  ['', undefined, 'general'],
])('%s %s lives under %s', (country, subdivision, regime) => {
  expect(regimeOfResidence(country, subdivision)).toBe(regime)
})

it('runs a right that the law lacks under general', () => {
  expect(regimeFor('access', 'US', 'CA')).toBe('ccpa')
  expect(regimeFor('restriction', 'US', 'CA')).toBe('general')
  expect(regimeFor('aggregate-opt-out', 'DE')).toBe('general')
  expect(regimeFor('other', 'DE')).toBe('general')
  expect(regimeFor('consent-withdrawal', 'DE')).toBe('gdpr')
  expect(regimeFor('automated-decision', 'US', 'CA')).toBe('general')
  expect(regimeFor('automated-decision', 'US', 'CA', '2027-01-01')).toBe('ccpa')
})

it('lists each place once, and every country has a name', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  expect(new Set(RESIDENCES.map((place) => place.code)).size).toBe(RESIDENCES.length)
  expect(RESIDENCES.filter((place) => !names.of(place.country))).toEqual([])
  expect(RESIDENCES.filter((place) => place.country === 'US')).toHaveLength(52)
  expect(RESIDENCES.filter((place) => place.country === 'CA')).toHaveLength(14)
})
