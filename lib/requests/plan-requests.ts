import { type Clock, reckon } from '@/lib/law/clock'
import type { RegimeId } from '@/lib/law/regime'
import { getRegime } from '@/lib/law/regimes/index'
import { regimeFor } from '@/lib/law/residence'
import { isUngated, type Right } from '@/lib/law/rights'
import { toPlainDate } from '@/lib/platform/clock'
import { promisedDays } from '@/lib/policy/promised-days'
import type { Policy } from '@/lib/policy/schema'
import type { Filing } from './person'
import { done, type Result, refuse } from './refusal'
import type { Mark } from './snapshot'

export type PlannedRequest = {
  right: Right
  regime: RegimeId
  regimeVersion: string
  /** False for rights that are used without any verification. */
  gated: boolean
  clock: Clock
}

export type Plan = { requests: PlannedRequest[]; capacity: 'controller' | 'processor'; marks: Mark[] }

/**
 * Turns one filled-in form into one request per right, each under its law and with its dates. Pure.
 * `receivedAt` is an instant. Refuses what the policy does not offer.
 */
export function planRequests(filing: Filing, policy: Policy, receivedAt: Date): Result<Plan> {
  const relationship = policy.relationships.find(({ key }) => key === filing.relationship)
  if (!relationship) return refuse('unknown-relationship')
  if (relationship.asksCompany && !filing.company) return refuse('company-needed')
  const offered = new Set(policy.rights.map(({ right }) => right))
  const rights = [...new Set(filing.rights)]
  if (!rights.every((right) => offered.has(right))) return refuse('right-not-offered')

  const receivedOn = toPlainDate(receivedAt, policy.office.timeZone)
  const requests = rights.map((right) => {
    const regime = regimeFor(right, filing.country, filing.subdivision, receivedOn)
    return {
      right,
      regime,
      regimeVersion: getRegime(regime).version,
      gated: !isUngated(right),
      clock: reckon({
        regime: getRegime(regime),
        right,
        receivedAt: receivedAt.toISOString(),
        timeZone: policy.office.timeZone,
        events: [],
        policyDays: promisedDays(policy, right, regime),
      }),
    }
  })
  return done({ requests, capacity: relationship.role, marks: marksOf(filing) })
}

function marksOf(filing: Filing): Mark[] {
  const marks: Mark[] = []
  if (filing.about === 'child') marks.push('child')
  if (filing.about === 'under-age') marks.push('under-age')
  if (filing.about === 'someone-else') marks.push('on-behalf')
  if (filing.mixedScript) marks.push('look-alike')
  return marks
}
