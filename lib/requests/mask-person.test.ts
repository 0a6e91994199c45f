import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskPerson } from './mask-person'

describe('maskPerson', () => {
  it.each([
    ['Ana Braga', 'A… B…'],
    ['  Ana  Maria de Braga ', 'A… B…'],
    ['Ana', 'A…'],
    ['李', '…'],
    ["O'Brien", 'O…'],
    ['👩‍👩‍👧 Family', '… F…'],
    ['', ''],
  ])('shows %j as %j', (name, masked) => {
    expect(maskPerson(name)).toBe(masked)
  })

  it('never shows more than the first characters of two words', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        expect(maskPerson(words.join(' '))).toMatch(/^[a-z]…( [a-z]…)?$/)
      }),
    )
  })
})
