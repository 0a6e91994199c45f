import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmailAddress } from './email-address'

const refused = (text: string) => {
  const address = parseEmailAddress(text)
  return address.ok ? address.canonical : address.reason
}

describe('an email address', () => {
  it.each([
    ['ana@example.com', 'ana@example.com'],
    ['  Ana.Lima@Example.COM \n', 'ana.lima@example.com'],
    ['a+tag@b.com', 'a+tag@b.com'],
    ["o'brien@example.ie", "o'brien@example.ie"],
    ['x@mail.example.co.uk', 'x@mail.example.co.uk'],
    ['post@bücher.example', 'post@xn--bcher-kva.example'],
    ['post@xn--bcher-kva.example', 'post@xn--bcher-kva.example'],
    ['ana@example.com', 'ana@example.com'],
    ['李@例子.中国', '李@xn--fsqu00a.xn--fiqs8s'],
  ])('reads %j as %j', (text, canonical) => {
    expect(parseEmailAddress(text)).toMatchObject({ ok: true, canonical })
  })

  it.each([
    ['', 'empty'],
    [' \t', 'empty'],
    ['ana', 'format'],
    ['ana@', 'format'],
    ['@example.com', 'format'],
    ['a@b.com\r\nBcc: x@y', 'several'],
    ['a@b.com\r\nBcc: x', 'format'],
    ['a@b.com%0d%0aBcc:x@y.com', 'format'],
    ['"e@attacker.com"@victim.com', 'format'],
    ['"e"@victim.com', 'format'],
    ['user@good.com(x)evil.com', 'domain'],
    ['user(x)@good.com', 'format'],
    ['a\uFF20b.com', 'format'],
    ['a\uFE6Bb.com', 'format'],
    ['a@b@c.com', 'format'],
    ['a@b\uFF0Ecom', 'format'],
    ['a@b\u3002com', 'domain'],
    ['a@b.com,c@d.com', 'several'],
    ['a@b.com; c@d.com', 'several'],
    ['a@b.com c@d.com', 'several'],
    ['<a@b.com>', 'format'],
    ['Ana <ana@b.com>', 'format'],
    ['a@[127.0.0.1]', 'domain'],
    ['a@127.0.0.1', 'domain'],
    ['a@127.1', 'domain'],
    ['a@b.0x7f', 'domain'],
    ['a@localhost', 'domain'],
    ['a@.example.com', 'domain'],
    ['a@example..com', 'domain'],
    ['a@example.com.', 'domain'],
    ['a@-example.com', 'domain'],
    ['a@exam_ple.com', 'domain'],
    ['a@xn--.com', 'domain'],
    ['.a@example.com', 'format'],
    ['a..b@example.com', 'format'],
    ['a b@example.com', 'format'],
    ['a\u0000@example.com', 'format'],
    ['a\u200b@example.com', 'format'],
    ['a\u202e@example.com', 'format'],
    ['a\u00ad@exam\u00adple.com', 'format'],
    [`a${'\u0301'.repeat(6)}@example.com`, 'format'],
    [`${'a'.repeat(65)}@example.com`, 'tooLong'],
    [`a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.com`, 'domain'],
  ])('refuses %j', (text, reason) => {
    expect(refused(text)).toBe(reason)
  })

  it('refuses ten million characters at once', () => {
    expect(refused(`a@${'b'.repeat(10_000_000)}.com`)).toBe('tooLong')
  })

  it('is the same address in either case', () => {
    expect(refused('A@B.com')).toBe(refused('a@b.COM'))
  })

  it.each([
    ['аpple@example.com', false, true],
    ['ana@аpple.com', true, true],
    ['ana@аррӏе.com', true, false],
    ['ana@bücher.example', true, false],
    ['山田taro@example.jp', false, false],
    ['ana@example.com', false, false],
  ])('marks %j', (text, domainIsIdn, mixedScript) => {
    expect(parseEmailAddress(text)).toMatchObject({ ok: true, domainIsIdn, mixedScript })
  })
})

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    'a',
    'B',
    '@',
    '.',
    '"',
    '(',
    ')',
    '<',
    '>',
    ',',
    ' ',
    '\r\n',
    '\0',
    '\uff20',
    'а',
    'ß',
    '1',
    '[',
    '\\',
    'xn--',
    '-',
    '\u202e',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
    fc.emailAddress(),
  )

  it('is refused, or comes out bare, small and stable', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const address = parseEmailAddress(typed)
        if (!address.ok) return
        expect(address.canonical).toMatch(/^[^\s@"(),:;<>[\\\]\p{Cc}\p{Cf}]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/u)
        expect(Buffer.byteLength(address.canonical)).toBeLessThanOrEqual(254)
        expect(parseEmailAddress(address.canonical)).toEqual(address)
      }),
      { numRuns: 2_000 },
    )
  })
})
