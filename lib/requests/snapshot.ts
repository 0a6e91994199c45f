import type { EventDraft } from '@/lib/audit/chain'
import type { ClockEvent } from '@/lib/law/clock'
import type { Level } from '@/lib/law/evidence'
import type { Outcome } from '@/lib/law/outcome'
import type { RegimeId } from '@/lib/law/regime'
import type { Right } from '@/lib/law/rights'
import type { State } from './states'

export type Role = 'agent' | 'approver' | 'auditor' | 'admin'

/** Who asks for a change. */
export type Actor =
  | { kind: 'staff'; id: string; roles: readonly Role[] }
  | { kind: 'requester' }
  | { kind: 'system' }

/** Things about a request that staff must see at once. */
export type Mark = 'child' | 'under-age' | 'on-behalf' | 'look-alike' | 'not-mine'

export type SnapshotDecision = {
  id: string
  outcome: Outcome
  grounds: readonly string[]
  decidedById: string
  approvedById: string | null
}

/** All that `decide` may know of a request. Instants are ISO strings. */
export type Snapshot = {
  state: State
  right: Right
  regime: RegimeId
  receivedAt: string
  timeZone: string
  policyDays: number
  effectiveDueOn: string
  clockEvents: readonly ClockEvent[]
  ownerId: string | null
  confirmedAt: string | null
  /**
   * How the person is written to: by mail, at an address that they proved or wrote from; by hand, the way
   * they called or posted; or not at all, while nobody has proved the address.
   */
  reach: 'mail' | 'hand' | 'none'
  /** The levels that staff recorded as matched. */
  evidence: readonly Level[]
  /** Those recorded since the answer, or since the last new pick-up code, by more than the same mailbox. */
  freshEvidence: readonly Level[]
  decision: SnapshotDecision | null
  hasFiles: boolean
  unfinishedFiles: boolean
  marks: readonly Mark[]
  /** Another access or portability request of the same person is still open. */
  openAccessSibling: boolean
  /** The organisation lets one person approve their own work. */
  soleApprover: boolean
}

/** What a command does to a request. `commit` is the only code that writes it down. */
export type Change = {
  state: State
  /** Never empty: nothing changes unrecorded. */
  events: readonly [EventDraft, ...EventDraft[]]
  ownerId?: string | null
  confirmed?: true
  regime?: RegimeId
  clockEvent?: ClockEvent
  marks?: readonly Mark[]
  evidence?: { method: string; level: Level; dataPoints: readonly string[]; matched: boolean }
  decision?: { id: string; outcome: Outcome; grounds: readonly string[] }
  /** The current decision no longer stands. */
  superseded?: true
  approved?: true
  /** The files and the letter may now be seen by the requester. */
  released?: true
}
