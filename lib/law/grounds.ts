import { OPENINGS } from './openings'
import type { Outcome } from './outcome'
import type { ComplaintRoute, Ground, Regime, RegimeId } from './regime'
import { general } from './regimes/general'
import { getRegime } from './regimes/index'
import type { Right } from './rights'

export type { Ground } from './regime'

/**
 * Lists the paragraphs that a decision can rest on. A refusal, whole or part, gets the regime's reasons
 * to choose from; `granted` and `nothing-held` get the one paragraph that opens the letter. All of them
 * may be edited. A right that the regime lacks takes the paragraphs of `general`.
 */
export function groundsFor(regime: RegimeId, right: Right, outcome: Outcome): Ground[] {
  const law: Regime = getRegime(regime).rights[right] ? getRegime(regime) : general
  if (outcome === 'granted' || outcome === 'nothing-held') return [opening(law, right, outcome)]
  return law.refusalGrounds
    .filter((ground) => ground.rights?.includes(right) ?? true)
    .filter((ground) => ground.outcomes?.includes(outcome) ?? true)
    .map(({ rights: _, outcomes: __, ...ground }) => ground)
}

/** Lists where a person can turn who disagrees with the answer, as plain paragraphs. */
export function complaintRoutes(regime: RegimeId): readonly ComplaintRoute[] {
  return getRegime(regime).complaintRoutes
}

function opening(law: Regime, right: Right, outcome: 'granted' | 'nothing-held'): Ground {
  const rule = law.rights[right]
  const remark = outcome === 'granted' ? rule?.letterRemark : undefined
  return {
    id: `${outcome}-${right}`,
    citation: rule?.citation ?? general.rights[right].citation,
    url: rule?.url,
    title: outcome === 'granted' ? 'Granted' : 'Nothing held',
    paragraph: [OPENINGS[right][outcome], remark].filter(Boolean).join(' '),
  }
}
