import { describe, expect, it } from 'vitest'
import type { Command, CommandType } from './command'
import { decide, mayAsk } from './lifecycle'
import type { Actor, Role, Snapshot } from './snapshot'
import { STATES, type State } from './states'

const AT = '2026-11-25T10:00:00Z'

const decision = {
  id: 'decision',
  outcome: 'granted',
  grounds: ['granted-access'],
  decidedById: 'somebody',
  approvedById: null,
} as const

/** A request of which everything is proved, so that only its state can stand in the way. */
function inState(state: State, over: Partial<Snapshot> = {}): Snapshot {
  const confirmedAt =
    state === 'unconfirmed' || state === 'closed-unconfirmed' ? null : '2026-11-21T11:00:00Z'
  const request = { confirmedAt, ...over }
  return {
    state,
    right: 'access',
    regime: 'gdpr',
    receivedAt: '2026-11-21T10:00:00Z',
    timeZone: 'Asia/Kolkata',
    policyDays: 30,
    effectiveDueOn: '2026-12-21',
    clockEvents: [],
    ownerId: null,
    confirmedAt,
    evidence: ['LA'],
    freshEvidence: ['LA'],
    decision: state === 'review' ? decision : null,
    hasFiles: false,
    unfinishedFiles: false,
    marks: [],
    openAccessSibling: false,
    soleApprover: false,
    reach: request.confirmedAt ? 'mail' : 'none',
    ...over,
  }
}

const COMMANDS: Record<CommandType, Command> = {
  confirm: { type: 'confirm' },
  'report-not-mine': { type: 'report-not-mine' },
  'close-unconfirmed': { type: 'close-unconfirmed', today: '2026-12-19' },
  withdraw: { type: 'withdraw' },
  reply: { type: 'reply', channel: 'web' },
  take: { type: 'take' },
  assign: { type: 'assign', to: 'somebody', assignable: true },
  note: { type: 'note' },
  message: { type: 'message' },
  ask: { type: 'ask', about: 'identity' },
  'record-evidence': { type: 'record-evidence', method: 'account-sign-in', dataPoints: [], matched: true },
  extend: { type: 'extend' },
  'correct-regime': { type: 'correct-regime', regime: 'ccpa' },
  decide: { type: 'decide', id: 'new', outcome: 'granted', grounds: ['granted-access'] },
  'send-back': { type: 'send-back' },
  approve: { type: 'approve' },
  answer: { type: 'answer' },
  'add-file': { type: 'add-file', fileId: 'file', known: true },
  'remove-file': { type: 'remove-file', fileId: 'file', known: true },
  'download-file': { type: 'download-file', fileId: 'file', available: true },
  'expire-file': { type: 'expire-file', fileId: 'file', due: true },
  'issue-pickup-code': { type: 'issue-pickup-code' },
}
const TYPES = Object.keys(COMMANDS) as CommandType[]

const ANYBODY: readonly Actor[] = [
  { kind: 'requester' },
  { kind: 'system' },
  { kind: 'staff', id: 'me', roles: ['agent', 'approver'] },
]

/** What anybody at all can do to this request. */
function possible(request: Snapshot): CommandType[] {
  return TYPES.filter((type) => ANYBODY.some((actor) => decide(request, COMMANDS[type], actor, AT).ok))
}

const words = (text: string) => text.split(' ')

describe('each state', () => {
  const open = words(
    'withdraw reply take assign note message ask record-evidence extend correct-regime decide add-file remove-file issue-pickup-code',
  )
  const expected: Record<State, string[]> = {
    unconfirmed: words('confirm report-not-mine close-unconfirmed withdraw reply take assign note'),
    received: open,
    working: open,
    waiting: open,
    review: words(
      'withdraw reply take assign note message record-evidence extend send-back approve issue-pickup-code',
    ),
    answered: words('reply note message record-evidence download-file expire-file issue-pickup-code'),
    withdrawn: words('note expire-file issue-pickup-code'),
    'closed-unconfirmed': words('note expire-file'),
    duplicate: words('note expire-file issue-pickup-code'),
  }

  it.each(STATES)('%s allows exactly its list', (state) => {
    expect(possible(inState(state))).toEqual(expected[state])
  })

  it('of review allows the answer once somebody else approved it, and no second approval', () => {
    const approved = inState('review', { decision: { ...decision, approvedById: 'another' } })
    const list = expected.review.filter((type) => type !== 'approve')
    expect(possible(approved)).toEqual([...list.slice(0, -1), 'answer', 'issue-pickup-code'])
  })

  it('of review lets nobody approve what they decided, unless the desk is one person', () => {
    const own = { ...decision, decidedById: 'me' }
    const me = ANYBODY[2] ?? { kind: 'system' }
    const result = decide(inState('review', { decision: own }), COMMANDS.approve, me, AT)
    expect(result).toEqual({ ok: false, reason: 'own-work' })
    const alone = decide(inState('review', { decision: own, soleApprover: true }), COMMANDS.approve, me, AT)
    expect(alone).toMatchObject({
      ok: true,
      value: { events: [{ type: 'approved', data: { ownWork: true } }] },
    })
  })

  it('keeps staff from writing to the address of an opt-out that nobody proved', () => {
    const optOut = inState('received', { right: 'opt-out', regime: 'ccpa', confirmedAt: null })
    expect(possible(optOut)).toEqual(
      words(
        'confirm report-not-mine withdraw reply take assign note record-evidence add-file remove-file issue-pickup-code',
      ),
    )
  })
})

describe('each role', () => {
  const agent = words(
    'reply take assign note message ask record-evidence extend correct-regime decide send-back answer add-file remove-file issue-pickup-code',
  )
  it.each<[Role, string[]]>([
    ['agent', agent],
    ['approver', words('note send-back approve answer')],
    ['auditor', []],
    ['admin', []],
  ])('%s may ask for exactly its list', (role, expected) => {
    const actor: Actor = { kind: 'staff', id: 'me', roles: [role] }
    expect(TYPES.filter((type) => mayAsk(actor, type))).toEqual(expected)
  })

  it('is nothing that the person or the desk itself has', () => {
    expect(TYPES.filter((type) => mayAsk({ kind: 'requester' }, type))).toEqual(
      words('confirm report-not-mine withdraw reply download-file'),
    )
    expect(TYPES.filter((type) => mayAsk({ kind: 'system' }, type))).toEqual(
      words('close-unconfirmed expire-file'),
    )
    const nobody: Actor = { kind: 'staff', id: 'me', roles: [] }
    for (const type of TYPES) {
      expect(decide(inState('working'), COMMANDS[type], nobody, AT)).toEqual({
        ok: false,
        reason: 'not-allowed',
      })
    }
  })
})
