import type { Regime, RegimeId } from '../regime'
import type { Right } from '../rights'
import { ccpa } from './ccpa'
import { gdpr } from './gdpr'
import { general } from './general'

/** Every law that the desk knows. A new law is one file, one import and one name here. */
export const REGIMES = { general, ccpa, gdpr } satisfies Record<string, Regime>

export const REGIME_IDS = Object.keys(REGIMES) as [RegimeId, ...RegimeId[]]

/** Says whether a text names a regime, for ids that come from forms, files and rows. */
export function isRegimeId(value: string): value is RegimeId {
  return Object.hasOwn(REGIMES, value)
}

/** Returns the regime with this id. */
export function getRegime(id: RegimeId): Regime {
  return REGIMES[id]
}

/**
 * Says whether a regime has a right for a request received on a local date (YYYY-MM-DD).
 * Without a date, a right that begins later than its law does not count as there.
 */
export function hasRight(regime: Regime, right: Right, receivedOn?: string): boolean {
  const rule = regime.rights[right]
  if (!rule) return false
  return rule.from === undefined || (receivedOn !== undefined && receivedOn >= rule.from)
}
