import { parseOptions } from '@node-rs/argon2'
import { expect, it } from 'vitest'
import { hashPassword, isPassword, NOBODY } from './passwords'

it('opens with the password and with nothing else', async () => {
  const stored = await hashPassword('correct horse battery')
  expect(await isPassword('correct horse battery', stored)).toBe(true)
  expect(await isPassword('correct horse batterY', stored)).toBe(false)
})

it('takes the same letters from any keyboard', async () => {
  const stored = await hashPassword('Schlu\u0308ssel-Wort')
  expect(await isPassword('Schl\u00fcssel-Wort', stored)).toBe(true)
})

it('does the same work for nobody, and says no', async () => {
  expect(parseOptions(NOBODY)).toEqual(parseOptions(await hashPassword('twelve letters')))
  expect(await isPassword('twelve letters', null)).toBe(false)
})
