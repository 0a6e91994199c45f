import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { type ClockEvent, type ClockInput, reckon } from './clock'
import { getRegime, REGIME_IDS } from './regimes/index'
import { RIGHTS } from './rights'

const DAY = 86_400_000
const EPOCH = Date.parse('2024-01-01T00:00:00Z')
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Asia/Kolkata',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
]

const instant = fc.integer({ min: 0, max: 1200 * 1440 }).map((minute) => new Date(EPOCH + minute * 60_000))

const event = fc.record({
  type: fc.constantFrom<ClockEvent['type'][]>('verified', 'pause', 'resume', 'extend'),
  after: fc.integer({ min: -5 * 1440, max: 150 * 1440 }),
  reason: fc.constantFrom(undefined, 'identity', 'clarification', 'cost-notice', 'anything'),
})

const input = fc
  .record({
    regime: fc.constantFrom(...REGIME_IDS).map(getRegime),
    right: fc.constantFrom(...RIGHTS),
    received: instant,
    timeZone: fc.constantFrom(...ZONES),
    events: fc.array(event, { maxLength: 6 }),
    holidays: fc.array(instant, { maxLength: 8 }),
    policyDays: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  .map(
    ({ received, events, holidays, ...rest }): ClockInput => ({
      ...rest,
      receivedAt: received.toISOString(),
      events: events.map(({ after, ...fact }) => ({
        ...fact,
        at: new Date(received.getTime() + after * 60_000).toISOString(),
      })),
      holidays: holidays.map((holiday) => holiday.toISOString().slice(0, 10)),
    }),
  )

const always = (claim: (given: ClockInput) => void) => fc.assert(fc.property(input, claim), { numRuns: 1000 })

const bare = (given: ClockInput) => reckon({ ...given, events: [] })

it('never gives a statutory date before receipt plus the bare period', () => {
  always((given) => {
    const { statutoryDueOn } = reckon(given)
    const { regime, ...rest } = given
    const unrolled = bare({ ...rest, regime: { ...regime, rolling: null } }).statutoryDueOn
    if (statutoryDueOn) expect(statutoryDueOn >= String(unrolled)).toBe(true)
  })
})

it('adds exactly the days that the pauses cover together, which is never more than their sum', () => {
  const pause = fc.record({ from: fc.integer({ min: 0, max: 28 }), days: fc.integer({ min: 0, max: 12 }) })
  const start = Temporal.PlainDate.from('2026-04-01')
  const at = (day: number, hour: number) => `${start.add({ days: day })}T${10 + hour}:00:00Z`
  fc.assert(
    fc.property(fc.array(pause, { maxLength: 5 }), (pauses) => {
      const covered = new Set(
        pauses.flatMap(({ from, days }) => Array.from({ length: days }, (_, i) => from + i)),
      )
      const events = pauses.flatMap(({ from, days }): ClockEvent[] => [
        { type: 'pause', at: at(from, 0) },
        { type: 'resume', at: at(from + days, 1) },
      ])
      const regime = { ...getRegime('gdpr'), rolling: null }
      const receivedAt = at(0, 0)
      const clock = reckon({ regime, right: 'access', receivedAt, timeZone: 'UTC', events, policyDays: null })
      expect(clock.statutoryDueOn).toBe(
        String(Temporal.PlainDate.from('2026-05-01').add({ days: covered.size })),
      )
      expect(covered.size).toBeLessThanOrEqual(pauses.reduce((sum, { days }) => sum + days, 0))
    }),
    { numRuns: 1000 },
  )
})

it('tells the person the earlier of law and promise, unless an extension is valid', () => {
  always((given) => {
    const { statutoryDueOn, policyDueOn, effectiveDueOn, extendedDueOn, paused } = reckon(given)
    if (extendedDueOn) {
      expect(effectiveDueOn).toBe(extendedDueOn)
      if (statutoryDueOn) expect(extendedDueOn >= statutoryDueOn).toBe(true)
      return
    }
    const dates = [statutoryDueOn, policyDueOn].filter((date) => date !== null).toSorted()
    expect(effectiveDueOn).toBe(dates[0] ?? null)
    if (paused) expect(statutoryDueOn).toBeNull()
  })
})

it('never lets an event move the promise or the acknowledgement', () => {
  always((given) => {
    const { policyDueOn, acknowledgeBy } = reckon(given)
    expect({ policyDueOn, acknowledgeBy }).toEqual({
      policyDueOn: bare(given).policyDueOn,
      acknowledgeBy: bare(given).acknowledgeBy,
    })
  })
})

it('takes events in any order', () => {
  always((given) => {
    if (new Set(given.events.map(({ at }) => at)).size < given.events.length) return
    expect(reckon({ ...given, events: given.events.toReversed() })).toEqual(reckon(given))
  })
})

it('ignores what happens after the end', () => {
  always((given) => {
    const clock = reckon(given)
    const end = clock.extendedDueOn ?? clock.statutoryDueOn
    if (!end) return
    const at = new Date(Date.parse(end) + 3 * DAY).toISOString()
    const late = (['pause', 'extend', 'verified'] as const).map((type) => ({ type, at }))
    const { explanation: _, ...dates } = reckon({ ...given, events: [...given.events, ...late] })
    expect(clock).toMatchObject(dates)
  })
})

it('explains every date in words, with a citation', () => {
  always((given) => {
    const { explanation, effectiveDueOn, acknowledgeBy } = reckon(given)
    for (const { date, rule, citation } of explanation) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(rule).toMatch(/^[A-Z][^\d-]*.*\.$/)
      expect(rule).not.toMatch(/\d{4}-\d\d/)
      expect(citation).not.toBe('')
    }
    const dates = explanation.map(({ date }) => date)
    for (const due of [effectiveDueOn, acknowledgeBy]) if (due) expect(dates).toContain(due)
  })
})

it('agrees with the calendar of every zone on the day of receipt', () => {
  always((given) => {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone: given.timeZone }).format(
      new Date(given.receivedAt),
    )
    expect(reckon(given).explanation[0]?.date).toBe(parts)
  })
})
