import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blindIndex,
  deskKey,
  hmacCode,
  newKey,
  newSecret,
  openJson,
  openText,
  openWith,
  randomCode,
  sameBytes,
  sealJson,
  sealText,
  sealWith,
  sha256,
  unwrapKey,
  wrapKey,
} from './crypto'

const key = newKey()
const place = 'Table|column|row'

describe('what is sealed', () => {
  it('opens to what it was, for any bytes, text and JSON', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string({ unit: 'grapheme' }), fc.jsonValue(), (bytes, text, value) => {
        expect([...openWith(key, sealWith(key, bytes, place), place)]).toEqual([...bytes])
        expect(openText(key, sealText(key, text, place), place)).toBe(text)
        expect(openJson(key, sealJson(key, value, place), place)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('opens only whole, with its key and in its place', () => {
    const sealed = sealText(key, 'secret', place)
    expect(() => openText(newKey(), sealed, place)).toThrow()
    expect(() => openText(key, sealed, 'Table|column|other')).toThrow()
    expect(() => openText(key, sealed.subarray(0, 20), place)).toThrow()
    expect(() => openText(key, new Uint8Array(), place)).toThrow()
    for (const [index, byte] of sealed.entries()) {
      expect(() => openText(key, sealed.with(index, byte ^ 1), place)).toThrow()
    }
  })

  it('is never sealed the same way twice', () => {
    const sealed = Array.from({ length: 500 }, () => Buffer.from(sealText(key, 'x', place)).toString('hex'))
    expect(new Set(sealed).size).toBe(500)
  })

  it('keeps the keys of rows under the one that is outside the database', () => {
    const wrapped = wrapKey(key, 'Request|sealedKey|1')
    expect(unwrapKey(wrapped, 'Request|sealedKey|1')).toEqual(key)
    expect(() => unwrapKey(wrapped, 'Request|sealedKey|2')).toThrow()
  })
})

describe('what is derived', () => {
  it('is the same each time, and another for each purpose', () => {
    expect(deskKey('outbox')).toEqual(deskKey('outbox'))
    const keys = (['outbox', 'form', 'find', 'cookie'] as const).map((purpose) => deskKey(purpose).join())
    expect(new Set(keys).size).toBe(4)
    expect(hmacCode('confirm', 'A')).not.toEqual(hmacCode('find', 'A'))
    expect(blindIndex('a@b.com')).not.toEqual(sha256('a@b.com'))
    expect(blindIndex('a@b.com')).toEqual(blindIndex('a@b.com'))
  })
})

describe('what is drawn', () => {
  it('is a code from letters that cannot be mistaken', () => {
    const codes = Array.from({ length: 2_000 }, () => randomCode(6))
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/)
    expect(new Set(codes.join('')).size).toBe(32)
    expect(new Set(codes).size).toBeGreaterThan(1_990)
  })

  it('is a secret of 256 bits', () => {
    expect(Buffer.from(newSecret(), 'base64url')).toHaveLength(32)
  })
})

it('compares bytes of any lengths', () => {
  expect(sameBytes(sha256('a'), sha256('a'))).toBe(true)
  expect(sameBytes(sha256('a'), sha256('b'))).toBe(false)
  expect(sameBytes(sha256('a'), new Uint8Array())).toBe(false)
})
