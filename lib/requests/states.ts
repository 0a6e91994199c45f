/** Where a request stands. `answered`, `withdrawn`, `closed-unconfirmed` and `duplicate` are final. */
export const STATES = [
  'unconfirmed',
  'received',
  'working',
  'waiting',
  'review',
  'answered',
  'withdrawn',
  'closed-unconfirmed',
  'duplicate',
] as const
export type State = (typeof STATES)[number]

/** The part of the queue that a state belongs to. */
export type Lane = 'open' | 'unconfirmed' | 'closed'

/** Says in which lane a state is listed. The lane is stored, because the queue is indexed by it. */
export function laneOf(state: State): Lane {
  if (state === 'unconfirmed') return 'unconfirmed'
  return isFinal(state) ? 'closed' : 'open'
}

/** Says whether a request in this state is over. */
export function isFinal(state: State): boolean {
  return (
    state === 'answered' || state === 'withdrawn' || state === 'closed-unconfirmed' || state === 'duplicate'
  )
}
