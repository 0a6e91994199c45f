import { REGIME_IDS } from '@/lib/law/regimes/index'
import { RIGHTS } from '@/lib/law/rights'
import { DUE, LANES, type Lane } from '@/lib/requests/lane-conditions'
import type { QueueFilters } from '@/lib/requests/queue-filters'
import { STATES } from '@/lib/requests/states'
import { oneOf } from '../one-of'

export type Query = Record<string, string | string[] | undefined>

/** All that a queue's address says: the lane, the filters, the place in the list, one person. */
export type QueueAddress = {
  lane: Lane
  filters: QueueFilters
  after?: string | undefined
  before?: string | undefined
  person?: string | undefined
}

export const FILTERS = ['right', 'regime', 'state', 'owner', 'due', 'organisation'] as const

/** Reads the query of an address. What is none of ours counts as not there. */
export function readQueueAddress(query: Query): QueueAddress {
  return {
    lane: oneOf(LANES, query.lane) ?? 'open',
    filters: {
      right: oneOf(RIGHTS, query.right),
      regime: oneOf(REGIME_IDS, query.regime),
      state: oneOf(STATES, query.state),
      owner: word(query.owner),
      due: oneOf(DUE, query.due),
      organisation: word(query.organisation),
    },
    after: word(query.after),
    before: word(query.before),
    person: word(query.person),
  }
}

/** Writes an address, with nothing in it that is the default anyway. */
export function queueHref({ lane, filters, ...place }: Partial<QueueAddress> & { lane: Lane }): string {
  const query = new URLSearchParams()
  if (lane !== 'open') query.set('lane', lane)
  for (const name of FILTERS) if (filters?.[name]) query.set(name, filters[name])
  for (const name of ['person', 'after', 'before'] as const) if (place[name]) query.set(name, place[name])
  return query.size > 0 ? `/staff/queue?${query}` : '/staff/queue'
}

function word(asked: string | string[] | undefined): string | undefined {
  return typeof asked === 'string' && /^[\w-]{1,200}$/.test(asked) ? asked : undefined
}
