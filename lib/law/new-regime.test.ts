import { expect, it } from 'vitest'
import { reckon } from './clock'
import type { Regime, RightRule } from './regime'
import { gdpr } from './regimes/gdpr'

const month: RightRule = {
  citation: 'Atlantis Data Act s. 1',
  answer: { citation: 'Atlantis Data Act s. 2', period: { unit: 'months', count: 1 } },
  acknowledgement: { citation: 'Atlantis Data Act s. 3', period: { unit: 'business-days', count: 5 } },
  extension: { citation: 'Atlantis Data Act s. 4', period: { unit: 'months', count: 3 } },
  evidence: 'L2',
}

/** A law nobody has written: identity resets the start, clarification counts both ends, Saturdays stay. */
const atlantis: Regime = {
  ...gdpr,
  id: 'atlantis',
  name: 'Atlantis Data Act',
  shortName: 'Atlantis Act',
  start: { citation: 'Atlantis Data Act s. 5', rule: 'The time starts here.', resetBy: 'verified' },
  rights: { access: month, deletion: month },
  pauses: [
    {
      reason: 'clarification',
      counting: 'both-ends',
      rights: ['access'],
      citation: 'Atlantis Data Act s. 6',
      rule: 'We asked what was meant.',
    },
  ],
  rolling: { citation: 'Atlantis Data Act s. 7', daysOff: ['sunday', 'holiday'] },
}

const request = { regime: atlantis, timeZone: 'UTC', receivedAt: '2026-04-01T12:00:00Z', policyDays: null }

it('takes a law that is only data: reset, both ends, and a roll that leaves Saturdays alone', () => {
  const plain = reckon({ ...request, right: 'access', events: [] })
  expect(plain).toMatchObject({ statutoryDueOn: '2026-05-01', acknowledgeBy: '2026-04-08' })

  const verified = [{ type: 'verified', at: '2026-04-09T12:00:00Z' } as const]
  expect(reckon({ ...request, right: 'access', events: verified }).statutoryDueOn).toBe('2026-05-09')

  const asked = [
    { type: 'pause', at: '2026-04-09T12:00:00Z', reason: 'clarification' },
    { type: 'resume', at: '2026-04-09T18:00:00Z' },
  ] as const
  expect(reckon({ ...request, right: 'access', events: asked }).statutoryDueOn).toBe('2026-05-02')
  expect(reckon({ ...request, right: 'deletion', events: asked }).statutoryDueOn).toBe('2026-05-01')
  expect(reckon({ ...request, right: 'portability', events: asked }).statutoryDueOn).toBeNull()
})
