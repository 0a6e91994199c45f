import type { RegimeId } from '@/lib/law/regime'
import type { Right } from '@/lib/law/rights'
import type { Policy } from './schema'

/**
 * The days within which the organisation promises to answer: the shortest window that names the right
 * or the regime, else the window for every request. So a Californian's deletion at an organisation
 * that promises 30 days for deletions and 45 for CCPA requests is due in 30. Calendar days, counted
 * from receipt. Throws if the policy has no window for every request, which `parsePolicy` refuses.
 */
export function promisedDays(policy: Policy, right: Right, regime: RegimeId): number {
  const fitting = policy.windows.filter(
    (window) => (!window.right || window.right === right) && (!window.regime || window.regime === regime),
  )
  const specific = fitting.filter((window) => window.right || window.regime)
  const days = (specific.length > 0 ? specific : fitting).map((window) => window.days)
  if (days.length === 0) throw new Error(`The policy of ${policy.slug} has no window for ${right}`)

  return Math.min(...days)
}
