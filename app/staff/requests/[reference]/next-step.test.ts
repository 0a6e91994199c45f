import { describe, expect, it } from 'vitest'
import type { Role } from '@/lib/staff/permissions'
import { nextStep } from './next-step'

const ana = { id: 'ana', name: 'Ana' }
const ben = { id: 'ben', name: 'Ben' }
const matched = { method: 'x', level: 'L1', dataPoints: [], matched: true, staffName: 'Ana', at: new Date() }

type Facts = Parameters<typeof nextStep>[0]

const facts: Facts = {
  lane: 'open',
  state: 'working',
  owner: ana,
  needs: null,
  decision: null,
  evidence: [],
  right: 'access',
}

const proposed: Partial<Facts> = {
  state: 'review',
  needs: { evidence: 'L1', evidenceMet: true, secondPerson: true, approved: false },
  decision: {
    id: 'd',
    outcome: 'granted',
    grounds: [],
    letter: '',
    decidedBy: ana,
    decidedAt: new Date(),
    approvedBy: null,
    approvedAt: null,
  },
}

function step(roles: Role[], over: Partial<Facts> = {}, soleApprover = false) {
  const staff = { ...ana, email: '', roles, organisationIds: [] }
  return nextStep({ ...facts, ...over }, staff, soleApprover).words
}

describe('nextStep', () => {
  it('starts with an owner, then the person, then the answer', () => {
    expect(step(['agent'], { owner: null, state: 'received' })).toBe('take')
    expect(step(['agent'], { owner: ben })).toBe('theirs')
    expect(step(['agent'])).toBe('identity')
    expect(step(['agent'], { evidence: [{ ...matched, matched: false, level: 'L1' }] })).toBe('identity')
    expect(step(['agent'], { evidence: [{ ...matched, level: 'L1' }] })).toBe('decide')
    expect(step(['agent'], { right: 'opt-out' })).toBe('decide')
    expect(step(['agent'], { state: 'waiting' })).toBe('waiting')
  })

  it('has the answer read by a second person', () => {
    expect(step(['agent'], proposed)).toBe('approval')
    expect(step(['agent', 'approver'], proposed)).toBe('approval')
    expect(step(['agent', 'approver'], proposed, true)).toBe('approve')
    const byBen = { ...proposed, decision: proposed.decision && { ...proposed.decision, decidedBy: ben } }
    expect(step(['approver'], byBen)).toBe('approve')
    expect(step(['agent'], byBen)).toBe('approval')
  })

  it('sends what nobody has to approve, or what somebody has', () => {
    const needs = { evidence: null, evidenceMet: true, secondPerson: false, approved: false }
    expect(step(['agent'], { ...proposed, needs })).toBe('send')
    expect(step(['approver'], { ...proposed, needs: { ...needs, secondPerson: true, approved: true } })).toBe(
      'send',
    )
    expect(step(['auditor'], { ...proposed, needs })).toBe('read')
  })

  it('leaves nothing to do before a confirmation and after the end', () => {
    expect(step(['agent'], { lane: 'unconfirmed', state: 'unconfirmed' })).toBe('unconfirmed')
    expect(step(['agent'], { lane: 'closed', state: 'answered' })).toBe('answered')
    expect(step(['agent'], { lane: 'closed', state: 'withdrawn' })).toBe('over')
    expect(step(['auditor'])).toBe('read')
  })
})
