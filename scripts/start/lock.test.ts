import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readLock, takeLock } from './lock.mjs'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'habeas-lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('is taken once, tells what its holder wants told, and is gone when released', () => {
  const lock = takeLock(path)
  lock.tell?.({ port: 3000 })
  expect(readLock(path)).toMatchObject({ pid: process.pid, port: 3000 })
  lock.release?.()
  expect(readdirSync(folder)).toEqual([])
  expect(readLock(path)).toBeNull()
})

it('is refused while its holder lives', () => {
  const script = `import('${new URL('./lock.mjs', import.meta.url)}').then(({ takeLock }) => {
    const lock = takeLock(process.argv[1])
    process.exit(lock.holder?.pid === ${process.pid} ? 0 : 1)
  })`
  takeLock(path)
  expect(spawnSync(process.execPath, ['-e', script, path]).status).toBe(0)
  expect(readdirSync(folder)).toEqual(['lock'])
})

it.each([
  ['a process that has died', { pid: spawnSync(process.execPath, ['-e', '']).pid, started: '1' }],
  ['a living process that got the number of a dead one', { pid: process.ppid, started: '1' }],
  ['this process before it was restarted under the same number', { pid: process.pid, started: '1' }],
  ['nobody', {}],
])('is taken over from %s', (_holder, content) => {
  writeFileSync(path, JSON.stringify(content))
  expect(takeLock(path).holder).toBeUndefined()
  expect(readLock(path)).toMatchObject({ pid: process.pid })
  expect(readdirSync(folder)).toEqual(['lock'])
})

it('is taken over when it cannot be read', () => {
  writeFileSync(path, '{"pid":')
  expect(takeLock(path).release).toBeDefined()
})
