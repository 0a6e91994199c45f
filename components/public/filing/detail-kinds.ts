import type { Right } from '@/lib/law/rights'

/** What has to be asked about each right, beyond that it is wanted. */
export const DETAIL_KINDS: Record<Right, 'scope' | 'required' | 'optional' | 'correction' | 'none'> = {
  access: 'scope',
  'access-categories': 'optional',
  deletion: 'scope',
  correction: 'correction',
  portability: 'scope',
  restriction: 'required',
  objection: 'required',
  'consent-withdrawal': 'optional',
  'automated-decision': 'required',
  'opt-out': 'none',
  limit: 'none',
  'aggregate-opt-out': 'none',
  other: 'required',
}
