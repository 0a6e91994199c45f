import { describe, expect, it } from 'vitest'
import { type ClockEvent, type ClockInput, extensionVerdict, reckon } from './clock'
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

describe('extensions', () => {
  it('run from the original start: three months in all under the GDPR', () => {
    const events = [on('extend', '2026-04-06')]
    expect(reckon(input('gdpr', '2026-03-05', { events, policyDays: 30 }))).toMatchObject({
      statutoryDueOn: '2026-04-06',
      policyDueOn: '2026-04-04',
      extendedDueOn: '2026-06-05',
      effectiveDueOn: '2026-06-05',
    })
    expect(reckon(input('gdpr', '2025-11-30', { events: [on('extend', '2025-12-30')] })).extendedDueOn).toBe(
      '2026-03-02',
    )
  })

  it('extend nothing when sent a day late', () => {
    const clock = reckon(input('gdpr', '2026-03-05', { events: [on('extend', '2026-04-07')] }))
    expect(clock).toMatchObject({ extendedDueOn: null, effectiveDueOn: '2026-04-06' })
    expect(clock.explanation.at(-1)?.rule).toContain('extends nothing')
  })

  it('reach 90 days from receipt in California, once, and never for an opt-out', () => {
    const events = [on('extend', '2026-04-19'), on('extend', '2026-04-19')]
    expect(reckon(input('ccpa', '2026-03-05', { events })).extendedDueOn).toBe('2026-06-03')
    expect(
      reckon(input('ccpa', '2026-03-05', { events: [on('extend', '2026-04-20')] })).extendedDueOn,
    ).toBeNull()
    expect(reckon(input('ccpa', '2026-03-05', { events, right: 'opt-out' })).extendedDueOn).toBeNull()
    expect(reckon(input('general', '2026-03-05', { events, policyDays: 30 })).extendedDueOn).toBeNull()
  })

  it('judge the notice by the local date', () => {
    const late = { timeZone: 'America/Los_Angeles' }
    const notice = (at: string) =>
      reckon(input('ccpa', '2026-03-05T20:00:00Z', { ...late, events: [{ type: 'extend', at }] }))
    expect(notice('2026-04-20T06:59:00Z').extendedDueOn).toBe('2026-06-03')
    expect(notice('2026-04-20T07:00:00Z').extendedDueOn).toBeNull()
  })

  it('carry the pauses with them, before and after the first due date', () => {
    const events = [on('pause', '2026-04-10'), on('resume', '2026-04-15'), on('extend', '2026-05-12')]
    expect(reckon(input('gdpr', '2026-04-07', { events })).extendedDueOn).toBe('2026-07-13')
    const later = [...events, on('pause', '2026-06-01'), on('resume', '2026-06-03')]
    expect(reckon(input('gdpr', '2026-04-07', { events: later }))).toMatchObject({
      statutoryDueOn: '2026-05-12',
      extendedDueOn: '2026-07-14',
    })
    expect(
      reckon(input('gdpr', '2026-04-07', { events: [...events, on('pause', '2026-06-01')] })),
    ).toMatchObject({
      statutoryDueOn: null,
      extendedDueOn: '2026-07-13',
      effectiveDueOn: '2026-07-13',
      paused: true,
    })
  })

  it('are judged for the verb before anything is sent', () => {
    const base = input('gdpr', '2026-03-05')
    const at = '2026-04-06T12:00:00Z'
    expect(extensionVerdict(base, at)).toEqual({
      allowed: true,
      newDueOn: '2026-06-05',
      noticeBy: '2026-04-06',
    })
    const why = (given: ClockInput, when = at) => {
      const verdict = extensionVerdict(given, when)
      return verdict.allowed ? null : verdict.reason
    }
    expect(why(base, '2026-04-07T12:00:00Z')).toBe('too-late')
    expect(why(base, '2026-03-01T12:00:00Z')).toBe('before-receipt')
    expect(why({ ...base, events: [on('extend', '2026-03-10')] })).toBe('already-extended')
    expect(why({ ...base, events: [on('pause', '2026-03-10')] })).toBe('paused')
    expect(why({ ...base, right: 'consent-withdrawal' })).toBe('no-extension-in-law')
    expect(why(input('general', '2026-03-05', { policyDays: 30 }))).toBe('no-extension-in-law')
    expect(why(input('ccpa', '2026-03-05', { right: 'limit' }))).toBe('no-extension-in-law')
  })
})
