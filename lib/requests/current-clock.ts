import { type Clock, type ClockInput, reckon } from '@/lib/law/clock'
import { clockInput } from './casework-rules'
import type { Snapshot } from './snapshot'

/** The clock of a request as it stands, and what it was reckoned from. */
export function currentClock(snapshot: Snapshot): { clock: Clock; input: ClockInput } {
  const input = { ...clockInput(snapshot), events: snapshot.clockEvents }
  return { clock: reckon(input), input }
}
