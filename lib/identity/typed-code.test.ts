import fc from 'fast-check'
import { expect, it } from 'vitest'
import { randomCode } from '@/lib/platform/crypto'
import { readTypedCode } from './typed-code'

it.each([
  ['7k3dp-x9qrt', '7K3DPX9QRT'],
  [' 7K3 DPX 9QR T ', '7K3DPX9QRT'],
  ['oIl', '011'],
  ['７Ｋ３', '7K3'],
  ['', ''],
])('reads %j as %j', (typed, code) => {
  expect(readTypedCode(typed)).toBe(code)
})

it('reads every code that was made as itself, and any text without harm', () => {
  for (let i = 0; i < 500; i++) {
    const code = randomCode(10)
    expect(readTypedCode(code)).toBe(code)
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(readTypedCode(typed)).toMatch(/^[0-9A-HJKMNP-Z]*$/)
    }),
  )
})
