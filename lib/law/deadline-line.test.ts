import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answerDeadlineLine } from './deadline-line'

const LINE = {
  id: 'a',
  regime: 'gdpr',
  right: 'access',
  receivedAt: '2026-03-05T10:00:00Z',
  timeZone: 'Europe/Berlin',
  events: [],
}

const ask = (change: Record<string, unknown> = {}) =>
  answerDeadlineLine(JSON.stringify({ ...LINE, ...change }))

it('answers with every key, in order', () => {
  const answer = ask({ policyDays: 30, holidays: ['2026-04-06'] })
  expect(Object.keys(answer)).toEqual([
    'id',
    'statutoryDueOn',
    'policyDueOn',
    'effectiveDueOn',
    'acknowledgeBy',
    'extendedDueOn',
    'explanation',
  ])
  expect(answer).toMatchObject({ id: 'a', statutoryDueOn: '2026-04-07', policyDueOn: '2026-04-04' })
  if ('explanation' in answer) {
    for (const step of answer.explanation) expect(Object.keys(step)).toEqual(['date', 'rule', 'citation'])
  }
})

it('promises 30 days by itself only where no statute sets a date', () => {
  expect(ask({ regime: 'general' })).toMatchObject({ statutoryDueOn: null, policyDueOn: '2026-04-04' })
  expect(ask({ regime: 'general', policyDays: null })).toMatchObject({ effectiveDueOn: '2026-04-04' })
  expect(ask({ regime: 'general', policyDays: 10 })).toMatchObject({ effectiveDueOn: '2026-03-15' })
  expect(ask()).toMatchObject({ policyDueOn: null, effectiveDueOn: '2026-04-06' })
  expect(ask({ regime: 'ccpa', right: 'restriction' })).toMatchObject({ effectiveDueOn: '2026-04-04' })
})

it.each([
  [{ colour: 'red' }, 'There is no field called "colour".'],
  [{ receivedAt: '2026-03-05T10:00:00' }, 'receivedAt must be an instant with Z or an offset'],
  [{ receivedAt: '2026-02-30T10:00:00Z' }, 'receivedAt must be an instant'],
  [{ receivedAt: '+200000-01-01T10:00:00Z' }, 'receivedAt must be an instant'],
  [{ receivedAt: undefined }, 'receivedAt must be an instant'],
  [{ timeZone: 'Mars/Olympus' }, 'timeZone must be a time zone'],
  [{ timeZone: '2026-01-01T00:00Z[UTC]' }, 'timeZone must be a time zone'],
  [{ regime: 'constructor' }, 'regime must be one of: general, ccpa, gdpr'],
  [{ right: 'forget' }, 'right must be one of: access, '],
  [{ events: {} }, 'events must be a list'],
  [{ events: [null] }, 'events[0] must be an event'],
  [{ events: [{ type: 'nap', at: LINE.receivedAt }] }, 'events[0].type must be one of: verified, pause'],
  [{ events: [{ type: 'pause', at: 'noon' }] }, 'events[0].at must be an instant'],
  [{ events: [{ type: 'pause', at: LINE.receivedAt, by: 1 }] }, 'There is no field called "by".'],
  [{ holidays: ['2026-02-30'] }, 'holidays[0] must be a date that exists'],
  [{ holidays: 'none' }, 'holidays must be a list'],
  [{ policyDays: 1.5 }, 'policyDays must be a whole number'],
  [{ policyDays: -1 }, 'policyDays must be a whole number'],
])('says in a sentence what is wrong with %j', (change, sentence) => {
  const answer = ask(change)
  expect(answer).toEqual({ id: 'a', error: expect.stringContaining(sentence) })
})

it('names the line if it can, and null if it cannot', () => {
  expect(answerDeadlineLine('{')).toEqual({ id: null, error: 'The line is not JSON.' })
  expect(answerDeadlineLine('[]')).toEqual({ id: null, error: 'The line must be a JSON object.' })
  expect(ask({ id: {} })).toEqual({ id: null, error: 'id must be a text or a number.' })
})

it('answers any JSON at all', () => {
  fc.assert(
    fc.property(
      fc.record({ events: fc.jsonValue(), holidays: fc.jsonValue(), policyDays: fc.jsonValue() }),
      (odd) => {
        expect(ask(odd)).toHaveProperty('id', 'a')
      },
    ),
  )
})
