import { describe, expect, it } from 'vitest'
import { type ClockEvent, type ClockInput, reckon } from './clock'
import { getRegime } from './regimes/index'

type Case = Partial<Omit<ClockInput, 'regime'>>

function input(regime: 'general' | 'ccpa' | 'gdpr', receivedAt: string, rest: Case = {}): ClockInput {
  return {
    regime: getRegime(regime),
    right: 'access',
    receivedAt: receivedAt.includes('T') ? receivedAt : `${receivedAt}T12:00:00Z`,
    timeZone: 'UTC',
    events: [],
    policyDays: null,
    ...rest,
  }
}

const on = (type: ClockEvent['type'], date: string, reason?: string): ClockEvent => ({
  type,
  at: `${date}T12:00:00Z`,
  reason,
})

describe('the GDPR month', () => {
  it.each([
    ['2025-03-05', '2025-04-07', '5 April 2025 is a Saturday'],
    ['2026-03-05', '2026-04-06', '5 April 2026 is a Sunday'],
    ['2024-03-05', '2024-04-05', 'the EDPB example on a working day'],
    ['2026-08-31', '2026-09-30', 'the EDPB example without a 31st'],
    ['2026-01-31', '2026-03-02', '28 February 2026 is a Saturday'],
    ['2025-01-31', '2025-02-28', 'clamped to February'],
    ['2024-01-31', '2024-02-29', 'clamped in a leap year'],
    ['2024-02-29', '2024-03-29', 'the same day number, not the last of the month'],
    ['2023-02-28', '2023-03-28', 'not the 31st'],
    ['2026-12-31', '2027-02-01', '31 January 2027 is a Sunday'],
    ['2026-03-08', '2026-04-08', 'received on a Sunday, which is still the start'],
  ])('received %s, due %s: %s', (receivedAt, due) => {
    expect(reckon(input('gdpr', receivedAt))).toMatchObject({
      statutoryDueOn: due,
      effectiveDueOn: due,
      policyDueOn: null,
      acknowledgeBy: null,
      extendedDueOn: null,
      paused: false,
    })
  })

  it('rolls over a run of holidays and a weekend once', () => {
    const holidays = ['2026-04-03', '2026-04-06']
    expect(reckon(input('gdpr', '2026-03-03', { holidays })).statutoryDueOn).toBe('2026-04-07')
  })

  it('is earlier than thirty days in February, and the promise does not hide it', () => {
    const clock = reckon(input('gdpr', '2026-02-10', { policyDays: 30 }))
    expect(clock).toMatchObject({
      statutoryDueOn: '2026-03-10',
      policyDueOn: '2026-03-12',
      effectiveDueOn: '2026-03-10',
    })
  })

  it('gives the withdrawal of consent no month, and no holiday from acting now', () => {
    const clock = reckon(input('gdpr', '2026-02-10', { right: 'consent-withdrawal', policyDays: 30 }))
    expect(clock).toMatchObject({ statutoryDueOn: null, effectiveDueOn: '2026-03-12' })
    expect(clock.explanation[1]?.citation).toBe('GDPR Art. 7(3)')
  })
})

describe('the local date of receipt', () => {
  it.each([
    ['Europe/Berlin', '2026-03-05T22:59:00Z', '2026-03-05'],
    ['Europe/Berlin', '2026-03-05T23:01:00Z', '2026-03-06'],
    ['Asia/Kolkata', '2026-03-05T18:29:00Z', '2026-03-05'],
    ['Asia/Kolkata', '2026-03-05T18:31:00Z', '2026-03-06'],
    ['America/Los_Angeles', '2026-03-06T07:59:00Z', '2026-03-05'],
    ['America/Los_Angeles', '2026-03-06T08:01:00Z', '2026-03-06'],
    ['Pacific/Kiritimati', '2026-03-05T10:01:00Z', '2026-03-06'],
    ['Pacific/Pago_Pago', '2026-03-06T10:59:00Z', '2026-03-05'],
  ])('in %s, %s is %s', (timeZone, receivedAt, date) => {
    expect(reckon(input('general', receivedAt, { timeZone })).explanation[0]?.date).toBe(date)
  })

  it('counts days, not hours, across a clock change', () => {
    const late = { timeZone: 'America/Los_Angeles' }
    expect(reckon(input('ccpa', '2026-02-01T23:59:00-08:00', late)).statutoryDueOn).toBe('2026-03-18')
    expect(reckon(input('ccpa', '2026-10-01T00:01:00-07:00', late)).statutoryDueOn).toBe('2026-11-15')
    expect(
      reckon(input('gdpr', '2026-03-28T23:59:00+01:00', { timeZone: 'Europe/Berlin' })).statutoryDueOn,
    ).toBe('2026-04-28')
  })
})

describe('California', () => {
  it('gives 45 calendar days that never roll, and ten business days to confirm', () => {
    expect(reckon(input('ccpa', '2026-03-05'))).toMatchObject({
      statutoryDueOn: '2026-04-19',
      acknowledgeBy: '2026-03-19',
    })
  })

  it('keeps the shorter promise for a deletion at Klariqo', () => {
    const clock = reckon(
      input('ccpa', '2026-11-20T20:00:00Z', { right: 'deletion', timeZone: 'Asia/Kolkata', policyDays: 30 }),
    )
    expect(clock).toMatchObject({
      statutoryDueOn: '2027-01-05',
      policyDueOn: '2026-12-21',
      effectiveDueOn: '2026-12-21',
      acknowledgeBy: '2026-12-04',
    })
  })

  it.each(['opt-out', 'limit'] as const)(
    'gives 15 business days for %s, less the holidays named',
    (right) => {
      expect(reckon(input('ccpa', '2026-11-20', { right }))).toMatchObject({
        statutoryDueOn: '2026-12-11',
        acknowledgeBy: null,
      })
      expect(reckon(input('ccpa', '2026-11-20', { right, holidays: ['2026-11-26'] })).statutoryDueOn).toBe(
        '2026-12-14',
      )
      expect(reckon(input('ccpa', '2026-11-22', { right })).statutoryDueOn).toBe('2026-12-11')
    },
  )

  it('stops for no question and no verification, and says so', () => {
    const events = [
      on('pause', '2026-03-10', 'identity'),
      on('verified', '2026-03-20'),
      on('resume', '2026-03-20'),
    ]
    const clock = reckon(input('ccpa', '2026-03-05', { events }))
    expect(clock).toMatchObject({ statutoryDueOn: '2026-04-19', paused: false })
    expect(clock.explanation.filter((step) => step.citation === '11 CCR 7021(b)')).toHaveLength(2)
  })

  it('knows automated decisions from 1 January 2027 on', () => {
    const right = 'automated-decision'
    expect(reckon(input('ccpa', '2026-12-31', { right })).statutoryDueOn).toBeNull()
    expect(reckon(input('ccpa', '2027-01-01', { right })).statutoryDueOn).toBe('2027-02-15')
  })
})

describe('pauses under the GDPR', () => {
  const due = (...events: ClockEvent[]) => reckon(input('gdpr', '2026-04-07', { events })).statutoryDueOn

  it('adds the elapsed days, then rolls once', () => {
    expect(due(on('pause', '2026-04-10'), on('resume', '2026-04-15'))).toBe('2026-05-12')
    expect(due(on('pause', '2026-04-10'), on('resume', '2026-04-12'))).toBe('2026-05-11')
    expect(due(on('pause', '2026-04-10'), on('resume', '2026-04-10'))).toBe('2026-05-07')
  })

  it('unites pauses that overlap', () => {
    const overlapping = [
      on('pause', '2026-04-10', 'identity'),
      on('pause', '2026-04-13', 'clarification'),
      on('resume', '2026-04-15', 'identity'),
      on('resume', '2026-04-21', 'clarification'),
    ]
    expect(due(...overlapping)).toBe('2026-05-18')
    expect(due(...overlapping.map(({ type, at }) => ({ type, at })))).toBe('2026-05-18')
    expect(due(...overlapping.toReversed())).toBe('2026-05-18')
  })

  it('has no date while a pause runs', () => {
    const events = [on('pause', '2026-04-10', 'identity')]
    const clock = reckon(input('gdpr', '2026-04-07', { events, policyDays: 30 }))
    expect(clock).toMatchObject({
      statutoryDueOn: null,
      policyDueOn: '2026-05-07',
      effectiveDueOn: '2026-05-07',
      paused: true,
    })
    expect(due(on('pause', '2026-04-10', 'identity'), on('resume', '2026-04-12', 'clarification'))).toBeNull()
  })

  it('takes the same question asked again as one, and runs on at the first answer', () => {
    const asked = [on('pause', '2026-04-10'), on('pause', '2026-04-13'), on('resume', '2026-04-15')]
    expect(due(...asked)).toBe('2026-05-12')
    expect(due(...asked, on('pause', '2026-04-20', 'clarification'))).toBeNull()
  })

  it('counts a pause before receipt from receipt, and none that begins after the last day', () => {
    expect(due(on('pause', '2026-04-01'), on('resume', '2026-04-09'))).toBe('2026-05-11')
    expect(due(on('pause', '2026-03-01'), on('resume', '2026-03-09'))).toBe('2026-05-07')
    expect(due(on('pause', '2026-05-07'), on('resume', '2026-05-08'))).toBe('2026-05-08')
    expect(due(on('pause', '2026-05-08'), on('resume', '2026-05-20'))).toBe('2026-05-07')
    expect(due(on('pause', '2026-05-08'))).toBe('2026-05-07')
  })

  it('is not moved by a resume alone, by identity information, or by a cost notice', () => {
    expect(due(on('resume', '2026-04-15'))).toBe('2026-05-07')
    expect(due(on('verified', '2026-04-15'))).toBe('2026-05-07')
    expect(due(on('pause', '2026-04-15', 'cost-notice'))).toBe('2026-05-07')
  })
})

describe('the published promise', () => {
  it('adds calendar days, never rolls, and stands alone where there is no statute', () => {
    const events = [on('pause', '2026-03-10'), on('extend', '2026-03-11'), on('verified', '2026-03-12')]
    const clock = reckon(input('general', '2026-03-05', { events, policyDays: 30 }))
    expect(clock.explanation).toHaveLength(5)
    expect(clock).toMatchObject({
      statutoryDueOn: null,
      policyDueOn: '2026-04-04',
      effectiveDueOn: '2026-04-04',
      acknowledgeBy: null,
      extendedDueOn: null,
      paused: false,
    })
  })

  it('stands alone for a right that the law lacks', () => {
    const clock = reckon(input('ccpa', '2026-03-05', { right: 'restriction', policyDays: 30 }))
    expect(clock).toMatchObject({ statutoryDueOn: null, effectiveDueOn: '2026-04-04', acknowledgeBy: null })
  })
})
