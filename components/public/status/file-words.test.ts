import { expect, it } from 'vitest'
import { fileKind, fileSize } from './file-words'

it('names a kind of file', () => {
  expect(fileKind('your data.json')).toBe('JSON')
  expect(fileKind('README')).toBeNull()
})

it('gives a size in the unit that fits', () => {
  expect(fileSize(812_300, 'en')).toBe('812 kB')
  expect(fileSize(1_400_000, 'en')).toBe('1.4 MB')
  expect(fileSize(17, 'en')).toBe('17 byte')
})
