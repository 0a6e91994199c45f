import fc from 'fast-check'
import { expect, it } from 'vitest'
import { REGIME_IDS } from '@/lib/law/regimes/index'
import { RIGHTS } from '@/lib/law/rights'
import { DUE, LANES } from '@/lib/requests/lane-conditions'
import { STATES } from '@/lib/requests/states'
import { type QueueAddress, queueHref, readQueueAddress } from './queue-address'

function queryOf(href: string): Record<string, string> {
  return Object.fromEntries(new URL(href, 'https://desk.example').searchParams)
}

const maybe = <const V>(values: readonly V[]) => fc.option(fc.constantFrom(...values), { nil: undefined })

const addresses: fc.Arbitrary<QueueAddress> = fc.record({
  lane: fc.constantFrom(...LANES),
  filters: fc.record({
    right: maybe(RIGHTS),
    regime: maybe(REGIME_IDS),
    state: maybe(STATES),
    owner: fc.option(fc.uuid(), { nil: undefined }),
    due: maybe(DUE),
    organisation: maybe(['klariqo', 'kaltalk']),
  }),
  after: fc.option(fc.base64String({ minLength: 4 }).map(urlSafe), { nil: undefined }),
  before: fc.constant(undefined),
  person: fc.constant(undefined),
})

function urlSafe(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '-')
}

it('reads back whatever it wrote', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(readQueueAddress(queryOf(queueHref(address)))).toEqual(address)
    }),
  )
})

it('is short for the list that everybody opens first', () => {
  expect(queueHref({ lane: 'open' })).toBe('/staff/queue')
  expect(readQueueAddress({})).toMatchObject({ lane: 'open' })
})

it('takes nothing from an address that is none of ours', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      fc.pre(!STATES.some((state) => state === text))
      const address = readQueueAddress({
        lane: ['mine', 'open'],
        state: text,
        right: [other],
        owner: "' or 1=1",
      })
      expect(address.lane).toBe('open')
      expect(address.filters).toEqual({})
    }),
  )
})
