import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ensureKeys } from './keys.mjs'

const folder = mkdtempSync(join(tmpdir(), 'habeas-keys-'))
const path = join(folder, 'keys.json')
afterAll(() => rmSync(folder, { recursive: true }))

it('makes keys once, for the eyes of one user', () => {
  ensureKeys(path)
  const made = readFileSync(path, 'utf8')
  ensureKeys(path)
  expect(readFileSync(path, 'utf8')).toBe(made)
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

it.each(['', '{}', '{"kek":"c2hvcnQ="}'])(
  'refuses damaged keys and leaves them as they are: %s',
  (damaged) => {
    writeFileSync(path, damaged)
    expect(() => ensureKeys(path)).toThrow(/damaged keys/)
    expect(readFileSync(path, 'utf8')).toBe(damaged)
  },
)
