import type { Clock } from '@/lib/law/clock'
import { dateColumn } from '@/lib/platform/clock'

/**
 * The dates of a clock as the columns of a request. An organisation always promises something, so the
 * policy's date and the effective one always exist.
 */
export function datesOf(clock: Clock) {
  if (!clock.policyDueOn || !clock.effectiveDueOn)
    throw new Error('A request without a promise has no due date')
  return {
    statutoryDueOn: clock.statutoryDueOn && dateColumn(clock.statutoryDueOn),
    policyDueOn: dateColumn(clock.policyDueOn),
    extendedDueOn: clock.extendedDueOn && dateColumn(clock.extendedDueOn),
    effectiveDueOn: dateColumn(clock.effectiveDueOn),
    acknowledgeBy: clock.acknowledgeBy && dateColumn(clock.acknowledgeBy),
  }
}
