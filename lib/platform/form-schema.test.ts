import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { choiceField, choicesField, emailField, passwordField, textField, tickField } from './form-fields'
import { parseForm } from './form-schema'

const schema = z.strictObject({
  name: textField({ max: 50, required: 'name.empty' }),
  note: textField({ max: 200, multiline: true }),
  email: emailField(),
  password: passwordField({ min: 12 }),
  right: choicesField(['access', 'deletion'], { required: 'right.empty' }),
  where: choiceField(['de', 'us']),
  agreed: tickField({ required: 'agreed.empty' }),
})

const parse = (fields: Record<string, string[]>) =>
  parseForm(schema, { ok: true, fields: new Map(Object.entries(fields)), faults: new Map() })

const good = {
  name: ["  Nguye\u0302\u0303n O'Brien "],
  email: ['A@B.com'],
  password: ['  twelve at least '],
  right: ['access', 'access'],
  where: ['de'],
  agreed: ['yes'],
}

describe('a form', () => {
  it('comes out tidied', () => {
    expect(parse(good)).toMatchObject({
      ok: true,
      input: {
        name: "Nguy\u1ec5n O'Brien",
        note: '',
        email: 'a@b.com',
        password: '  twelve at least ',
        right: ['access'],
        where: 'de',
        agreed: true,
      },
    })
  })

  it('says one thing about each field that is wrong', () => {
    expect(parse({})).toEqual({
      ok: false,
      values: { right: [] },
      errors: {
        name: { key: 'name.empty', values: { min: 1 } },
        email: { key: 'email.empty', values: {} },
        password: { key: 'password.empty', values: { min: 1 } },
        right: { key: 'right.empty', values: { min: 1 } },
        where: { key: 'choice.empty', values: {} },
        agreed: { key: 'agreed.empty', values: {} },
      },
    })
  })

  it.each([
    ['name', '李'],
    ['name', '\u202eabc'],
    ['name', '<script>alert(1)</script>'],
    ['name', '=HYPERLINK("x")'],
    ['name', '$\x7b7*7} {{7*7}} %s'],
    ['note', 'one\r\ntwo\ttabs'],
  ])('takes %s as text: %j', (field, text) => {
    const parsed = parse({ ...good, [field]: [text] })
    expect('input' in parsed && parsed.input[field as 'name']).toBe(text.replace('\r\n', '\n'))
  })

  it.each([
    ['unknown', { ...good, status: ['answered'] }],
    ['unknown', { ...good, constructor: ['x'] }],
    ['unknown', { ...good, toString: ['x'] }],
    ['repeated', { ...good, name: ['a', 'b'] }],
    ['repeated', { ...good, agreed: ['yes', 'yes'] }],
  ])('is refused as %s', (reason, fields) => {
    expect(parse(fields as Record<string, string[]>)).toEqual({ ok: false, status: 400, reason })
  })

  it('never throws, and lets nothing odd through', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('yes', 'de', 'access', 'a@b.com', 'x'.repeat(300)),
    )
    const fields = fc.dictionary(
      fc.constantFrom(...Object.keys(schema.shape), 'other'),
      fc.array(value, { minLength: 1, maxLength: 3 }),
    )
    fc.assert(
      fc.property(fields, (sent) => {
        const parsed = parse(sent)
        if (!parsed.ok) return
        expect(parsed.input.name).toMatch(/^[^\p{Cc}]{1,50}$/u)
        expect(parsed.input.note).not.toMatch(/[^\P{Cc}\n\t]|\p{M}{5}|\r/u)
      }),
      { numRuns: 1_000 },
    )
  })
})
