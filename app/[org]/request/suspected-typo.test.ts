import { expect, it } from 'vitest'
import { suspectedTypo } from './suspected-typo'

it.each([
  ['ana@gmial.com', 'ana@gmail.com'],
  ['ana@gmai.com', 'ana@gmail.com'],
  ['ana@gmail.co', 'ana@gmail.com'],
  ['ana@hotmaill.com', 'ana@hotmail.com'],
  ['ana@yahoo.con', 'ana@yahoo.com'],
])('asks whether %s was meant as %s', (typed, meant) => {
  expect(suspectedTypo(typed)).toBe(meant)
})

it.each(['ana@gmail.com', 'ana@example.com', 'ana@mail.com.br', 'ana@yahoo.co.uk'])(
  'says nothing of %s',
  (typed) => {
    expect(suspectedTypo(typed)).toBeNull()
  },
)
