import type { Outcome } from './outcome'
import type { RegimeId } from './regime'
import { general } from './regimes/general'
import { getRegime } from './regimes/index'
import { isUngated, type Right } from './rights'

export type { Outcome } from './outcome'

/**
 * How surely a person is linked to the data, weakest first. L0 nothing; L1 the address held in the
 * records; L2 two matched data points (11 CCR 7062(b)); L3 three and a signed declaration (7062(c));
 * LA a fresh sign-in to an existing account (7061(a)); LP authority to act for somebody else.
 */
export const LEVELS = ['L0', 'L1', 'L2', 'L3', 'LA', 'LP'] as const
export type Level = (typeof LEVELS)[number]

/** How staff can establish each level. Data points are recorded by name, never by value. */
export const EVIDENCE_METHODS = [
  {
    method: 'address-on-file',
    level: 'L1',
    title: 'Address on file',
    description: 'The confirmed address is the one held in the records.',
    dataPoints: 0,
  },
  {
    method: 'two-data-points',
    level: 'L2',
    title: 'Two data points',
    description: 'Two facts from the person match reliable facts in the records.',
    dataPoints: 2,
  },
  {
    method: 'three-data-points-and-declaration',
    level: 'L3',
    title: 'Three data points and a declaration',
    description: 'Three facts match, and the person signed a declaration under penalty of perjury.',
    dataPoints: 3,
  },
  {
    method: 'account-sign-in',
    level: 'LA',
    title: 'Account sign-in',
    description: 'The person signed in again to their existing account for this request.',
    dataPoints: 0,
  },
  {
    method: 'representative-authority',
    level: 'LP',
    title: 'Authority to act',
    description: 'The papers show that this person may act for the person whose data it is.',
    dataPoints: 0,
  },
] as const satisfies readonly {
  method: string
  level: Level
  title: string
  description: string
  dataPoints: number
}[]

export type EvidenceMethod = (typeof EVIDENCE_METHODS)[number]['method']

const LADDER: readonly Level[] = ['L0', 'L1', 'L2', 'L3']

/** Says whether the levels held reach the one required. Only authority itself proves authority. */
export function meets(held: readonly Level[], required: Level): boolean {
  if (required === 'L0' || held.includes(required)) return true
  if (required === 'LA' || required === 'LP') return false
  return held.includes('LA') || held.some((level) => LADDER.indexOf(level) > LADDER.indexOf(required))
}

const DISCLOSING: ReadonlySet<Right> = new Set(['access', 'access-categories', 'portability'])

/**
 * Says what an answer needs before it may leave: evidence at a level, and approval by a second person.
 * Disclosure, erasure and refusal need both; a refusal only because identity failed needs the approval
 * alone; any other answer needs neither. Evidence is null where nothing has to be proved.
 * Source: 11 CCR 7060-7063; GDPR Art. 12(1), 12(6).
 */
export function answerNeeds(answer: {
  regime: RegimeId
  right: Right
  outcome: Outcome
  grounds: readonly string[]
  hasFiles: boolean
}): { evidence: Level | null; secondPerson: boolean } {
  const { regime, right, outcome, grounds, hasFiles } = answer
  const gives = outcome === 'granted' || outcome === 'partly'
  const refuses = outcome === 'refused' || outcome === 'partly'
  const erases = right === 'deletion' && gives
  const discloses = hasFiles || (DISCLOSING.has(right) && gives)
  if (!discloses && !erases && !refuses) return { evidence: null, secondPerson: false }

  const identityFailed = grounds.length > 0 && grounds.every((ground) => ground === 'identity-not-verified')
  if (outcome === 'refused' && identityFailed && !hasFiles) return { evidence: null, secondPerson: true }

  // A file can hold anything, so one that goes with an unverified right is treated as access.
  const measure = hasFiles && isUngated(right) ? 'access' : right
  const level = requiredLevel(regime, measure)
  return { evidence: level === 'L0' ? null : level, secondPerson: true }
}

function requiredLevel(regime: RegimeId, right: Right): Level {
  return getRegime(regime).rights[right]?.evidence ?? general.rights[right].evidence
}
