import type { RegimeId } from './regime'
import { getRegime, hasRight, REGIME_IDS } from './regimes/index'
import type { Right } from './rights'
import { COUNTRIES, SUBDIVISIONS } from './territories'

/** A place to live. `code` is an ISO 3166 code: `DE`, or `US-CA` with `subdivision` `CA`. */
export type Residence = {
  code: string
  country: string
  subdivision?: string
  /** The English name of a subdivision. Countries are named by `Intl.DisplayNames`. */
  name?: string
}

/** Every country, and the states and provinces of the United States and Canada. */
export const RESIDENCES: readonly Residence[] = COUNTRIES.flatMap((country): Residence[] => [
  { code: country, country },
  ...Object.entries(SUBDIVISIONS[country] ?? {}).map(([subdivision, name]) => ({
    code: `${country}-${subdivision}`,
    country,
    subdivision,
    name,
  })),
])

/**
 * Returns the law of the place where a person lives, wherever the organisation sits: the law of the
 * state or province if it has one, else of the country, else `general`.
 */
export function regimeOfResidence(country: string, subdivision?: string): RegimeId {
  const lawOf = (code: string) => REGIME_IDS.find((id) => getRegime(id).residences.includes(code))
  const local = subdivision ? lawOf(`${country}-${subdivision}`) : undefined
  return local ?? lawOf(country) ?? 'general'
}

/**
 * Returns the regime that a request runs under: the law of the residence, or `general` where that law
 * lacks the right. `receivedOn` (local date, YYYY-MM-DD) admits rights that begin later than their law;
 * without it they do not count.
 */
export function regimeFor(
  right: Right,
  country: string,
  subdivision?: string,
  receivedOn?: string,
): RegimeId {
  const id = regimeOfResidence(country, subdivision)
  return hasRight(getRegime(id), right, receivedOn) ? id : 'general'
}
