import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from './wrap-text'

describe('wrapText', () => {
  it('breaks at spaces and starts each line as asked', () => {
    expect(wrapText('one two three four', 10, '- ', '  ')).toBe('- one two\n  three\n  four')
  })

  it('keeps a long word whole', () => {
    const link = `https://desk.example/${'x'.repeat(90)}`
    expect(wrapText(`see ${link} now`, 20)).toBe(`see\n${link}\nnow`)
  })

  it('loses no word, and makes no line longer than asked unless one word is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 80 }), (text, width) => {
        const lines = wrapText(text, width, '> ').split('\n')
        const words = text.split(/\s+/).filter(Boolean)
        const written = lines.map((line) => line.slice('> '.length))
        expect(written.join(' ').split(' ').filter(Boolean)).toEqual(words)
        for (const line of lines) expect(line.length <= width || !line.slice(2).includes(' ')).toBe(true)
      }),
    )
  })
})
