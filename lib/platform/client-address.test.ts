import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clientAddress } from './client-address'

const of = (address: string) => clientAddress(new Headers({ 'x-habeas-client-address': address }))

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0:2::7', '2001:db8:0:2::/64'],
  ['2001:0db8:0000:0002:ffff:1:2:3', '2001:db8:0:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1:2:3', 'fe80:0:0:0::/64'],
  ['', 'unknown'],
  ['someone', 'unknown'],
])('counts %j as %j', (address, counted) => {
  expect(of(address)).toBe(counted)
})

it('counts a whole /64 as one, however it is written', () => {
  const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16))
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      expect(of(groups.join(':'))).toBe(`${groups.slice(0, 4).join(':')}::/64`)
    }),
  )
})

it('takes nobody’s word but the server’s', () => {
  expect(clientAddress(new Headers({ 'x-forwarded-for': '192.0.2.7' }))).toBe('unknown')
})
