import fc from 'fast-check'
import { EVIDENCE_METHODS } from '@/lib/law/evidence'
import { groundsFor } from '@/lib/law/grounds'
import { OUTCOMES } from '@/lib/law/outcome'
import { REGIME_IDS } from '@/lib/law/regimes/index'
import { RIGHTS } from '@/lib/law/rights'
import type { Command } from '@/lib/requests/command'
import { DATA_POINTS } from '@/lib/requests/data-points'
import type { Actor, Role, Snapshot } from '@/lib/requests/snapshot'

const person = (id: string, ...roles: Role[]): Actor => ({ kind: 'staff', id, roles })
const ACTORS: readonly Actor[] = [
  person('ann', 'agent'),
  person('bob', 'agent', 'approver'),
  person('cat', 'approver'),
  person('dan', 'agent', 'approver', 'admin'),
  person('eve', 'auditor'),
  person('fay', 'admin'),
  { kind: 'requester' },
  { kind: 'system' },
]

/** Those who can bring a request to its end together come up more often, too. */
const ABLE = ACTORS.filter(
  (actor) => actor.kind === 'requester' || (actor.kind === 'staff' && actor.roles.length > 1),
)

const STEPS = [
  'confirm',
  'report-not-mine',
  'close-unconfirmed',
  'withdraw',
  'reply',
  'take',
  'assign',
  'note',
  'message',
  'ask',
  'record-evidence',
  'extend',
  'correct-regime',
  'decide',
  'send-back',
  'approve',
  'answer',
  'add-file',
  'remove-file',
  'download-file',
  'expire-file',
  'issue-pickup-code',
  'upload-starts',
  'upload-ends',
  'sibling-changes',
  'desk-of-one-changes',
] as const

/** One thing that somebody tries, or that happens around the request. Steps that lead to an answer come up more often. */
export const step = fc.record({
  kind: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...STEPS) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('confirm', 'record-evidence', 'decide', 'approve', 'answer' as const),
    },
  ),
  actor: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...ACTORS) },
    { weight: 3, arbitrary: fc.constantFrom(...ABLE) },
  ),
  choice: fc.nat({ max: 1000 }),
  minutes: fc.nat({ max: 60 * 24 * 3 }),
})
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** What a request is when it begins. */
export const start = fc.record({
  right: fc.constantFrom(...RIGHTS),
  regime: fc.constantFrom(...REGIME_IDS),
  soleApprover: fc.boolean(),
  marks: fc.subarray(['on-behalf'] as const),
})
export type Start = typeof start extends fc.Arbitrary<infer T> ? T : never

function pick<T>(choices: readonly T[], choice: number): T {
  const picked = choices[choice % choices.length]
  if (picked === undefined) throw new Error('Nothing to choose from')
  return picked
}

/** The command that a step comes to, made to fit the request; null where it is nobody's command. */
export function commandOf({ kind, choice }: Step, request: Snapshot, files: number): Command | null {
  switch (kind) {
    case 'upload-starts':
    case 'upload-ends':
    case 'sibling-changes':
    case 'desk-of-one-changes':
      return null
    case 'close-unconfirmed':
      return { type: kind, today: pick(['2026-12-01', '2027-06-01'], choice) }
    case 'reply':
      return { type: kind, channel: 'web' }
    case 'assign':
      return { type: kind, to: pick([null, 'ann', 'bob'], choice), assignable: choice % 5 > 0 }
    case 'ask':
      return { type: kind, about: pick(['identity', 'clarification', 'other'], choice) }
    case 'record-evidence': {
      const { method, dataPoints } = pick(EVIDENCE_METHODS, choice)
      const points = DATA_POINTS.slice(0, dataPoints)
      return { type: kind, method, dataPoints: points, matched: choice % 4 > 0 }
    }
    case 'correct-regime':
      return { type: kind, regime: pick(REGIME_IDS, choice) }
    case 'decide': {
      const outcome = pick(OUTCOMES, choice)
      const known = groundsFor(request.regime, request.right, outcome).map(({ id }) => id)
      const some = known.filter((_, index) => (choice >> index) % 2 === 0)
      const grounds = choice % 13 === 0 ? ['made-up'] : choice % 3 === 0 ? known.slice(0, 1) : some
      return { type: kind, id: `decision-${choice}`, outcome, grounds }
    }
    case 'add-file':
    case 'remove-file':
      return { type: kind, fileId: 'file', known: kind === 'add-file' || files > 0 }
    case 'download-file':
      return { type: kind, fileId: 'file', available: choice % 2 === 0 }
    case 'expire-file':
      return { type: kind, fileId: 'file', due: choice % 2 === 0 }
    default:
      return { type: kind }
  }
}
