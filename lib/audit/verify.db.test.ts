import { generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { append } from './chain'
import { writeCheckpoint } from './checkpoint'
import { checkpointText } from './checkpoint-text'
import { eventHash } from './event-hash'
import { exportRecord } from './export'
import type { EventLine } from './record-lines'
import { verifyRecord } from './verify'

const SECRET = 'a'.repeat(8)

async function record(chain: string, ...types: string[]) {
  const drafts = types.map((type) => ({ type, data: { by: SECRET, list: ['x'] } }))
  const at = new Date('2026-11-21T10:00:00Z')
  await inTransaction((tx) => append(tx, chain, drafts, { requestId: null, actor: 'system', at }))
}

const checkpoint = () => writeCheckpoint({ atMostEvery: 0 })

async function exported(): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportRecord()) lines.push(line)
  return lines
}

let whole: string[] = []

beforeAll(async () => {
  await record('administration', 'loaded')
  await record('r1', 'filed', 'confirmed')
  expect(await checkpoint()).toBe(true)
  await record('r1', 'taken', 'decided', 'answered')
  await record('r2', 'filed')
  expect(await checkpoint()).toBe(true)
  await record('r2', 'withdrawn')
  whole = await exported()
})

/** Where an event stands in the export. */
const at = (chain: string, sequence: number) =>
  whole.findIndex((line) => line.startsWith(`{"event":{"chain":"${chain}","sequence":${sequence},`))

const edit = (index: number, change: (event: EventLine) => void): string[] => {
  const { event } = JSON.parse(whole[index] ?? '') as { event: EventLine }
  change(event)
  return whole.with(index, JSON.stringify({ event }))
}

/** What somebody does who may rewrite the database: every hash from the edit on is computed anew. */
function rehash(lines: string[]): string[] {
  let last: EventLine | undefined
  return lines.map((line) => {
    const content = JSON.parse(line) as { event?: EventLine }
    const { event } = content
    if (!event) return line
    event.previous = last?.chain === event.chain ? last.hash : '0'.repeat(64)
    const { previous, hash: _old, ...rest } = event
    event.hash = Buffer.from(eventHash(Buffer.from(previous, 'hex'), rest)).toString('hex')
    last = event
    return JSON.stringify(content)
  })
}

const withoutEvents = (lines: string[], ...indices: number[]) =>
  lines
    .filter((_, index) => !indices.includes(index))
    .map((line) => line.replace(/"events":\d+\}\}$/, `"events":${10 - indices.length}}}`))

describe('a whole record', () => {
  it('holds', async () => {
    expect(await verifyRecord(whole)).toMatchObject({ ok: true, events: 10, chains: 4, checkpoints: 2 })
  })

  it('still holds what was kept of it before, and its key', async () => {
    const kept = whole.join('\n').match(/[A-Za-z0-9+/]{86}==/g) ?? []
    expect(kept).toHaveLength(2)
    expect((await verifyRecord(whole, { kept, publicKey: env().keys.checkpoint.publicKey })).ok).toBe(true)
  })

  it('gets a checkpoint once an hour, and only when something happened', async () => {
    expect(await writeCheckpoint()).toBe(false)
    await record('r3', 'filed')
    expect(await writeCheckpoint()).toBe(false)
    expect((await Promise.all([checkpoint(), checkpoint(), checkpoint()])).filter(Boolean)).toHaveLength(1)
    expect(await checkpoint()).toBe(false)
    expect(await verifyRecord(await exported())).toMatchObject({ ok: true, checkpoints: 3 })
    expect(await db.checkpoint.count()).toBe(3)
  })
})

describe('a record that was tampered with', () => {
  it.each<[string, () => string[], object]>([
    ['an edit', () => edit(at('r1', 3), (event) => (event.type = 'denied')), { chain: 'r1', sequence: 3 }],
    [
      'an edit of the instant',
      () => edit(at('r1', 3), (event) => (event.at = '2026-11-20T10:00:00.000Z')),
      { chain: 'r1', sequence: 3 },
    ],
    ['a deletion inside', () => withoutEvents(whole, at('r1', 3)), { chain: 'r1', sequence: 4 }],
    [
      'two that changed places',
      () => whole.with(at('r1', 3), whole[at('r1', 4)] ?? '').with(at('r1', 4), whole[at('r1', 3)] ?? ''),
      { chain: 'r1', sequence: 4 },
    ],
    [
      'a chain written anew',
      () => rehash(edit(at('r1', 2), (event) => (event.type = 'denied'))),
      { chain: 'r1', sequence: 2 },
    ],
    [
      'a chain written anew after an old checkpoint',
      () => rehash(edit(at('r1', 3), (event) => (event.type = 'denied'))),
      { chain: 'r1', sequence: 5 },
    ],
    ['an end cut off', () => withoutEvents(whole, at('r1', 5)), { chain: 'r1', sequence: 5 }],
    [
      'an end cut off under an old checkpoint',
      () => withoutEvents(whole, at('r1', 5), at('r1', 4), at('r1', 3), at('r1', 2)),
      { chain: 'r1', sequence: 2 },
    ],
    [
      'a chain taken away',
      () => withoutEvents(whole, at('administration', 1)),
      { chain: 'administration', sequence: 1 },
    ],
    [
      'a checkpoint taken away',
      () => whole.filter((_, index) => index !== 2),
      { chain: 'checkpoints', sequence: 2 },
    ],
    [
      'the chain of checkpoints written anew',
      () => rehash(edit(at('checkpoints', 1), (event) => (event.actor = 'staff:x'))),
      { chain: 'checkpoints', sequence: 1 },
    ],
    [
      'heads that were not signed',
      () =>
        rehash(
          edit(at('checkpoints', 2), (event) => (event.data.moved = (event.data.moved as string[]).slice(1))),
        ),
      { chain: 'checkpoints', sequence: 2 },
    ],
    [
      'a changed checkpoint',
      () => whole.with(1, (whole[1] ?? '').replace(/"events":\d+/, '"events":99')),
      { line: 2, chain: null },
    ],
    ['a file that breaks off', () => whole.slice(0, -1), { line: 14, chain: null }],
    ['a line that is none', () => whole.toSpliced(3, 0, '{"event":1}'), { line: 4 }],
    ['no header', () => whole.slice(1), { line: 1 }],
    ['nothing', () => [], { line: 1 }],
  ])('shows %s', async (_what, tamper, place) => {
    expect(await verifyRecord(tamper())).toMatchObject({ ok: false, ...place })
  })

  it('shows checkpoints that were kept elsewhere and are gone', async () => {
    const kept = whole.join('\n').match(/[A-Za-z0-9+/]{86}==/g) ?? []
    const early = whole.filter((_, index) => index !== 2 && index !== at('checkpoints', 2))
    const shorter = early.map((line) =>
      line.replace('"checkpoints":2,"events":10', '"checkpoints":1,"events":9'),
    )
    expect((await verifyRecord(shorter)).ok).toBe(true)
    expect(await verifyRecord(shorter, { kept })).toMatchObject({
      ok: false,
      reason: expect.stringContaining(kept[1] ?? ''),
    })
  })

  it('shows a record that somebody signed with a key of their own', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const pem = publicKey.export({ type: 'spki', format: 'pem' })
    const forged = whole.map((line) => {
      const content = JSON.parse(line)
      if (content.publicKey) content.publicKey = pem
      if (content.checkpoint) {
        content.checkpoint.signature = sign(
          null,
          Buffer.from(checkpointText(content.checkpoint)),
          privateKey,
        ).toString('base64')
      }
      return JSON.stringify(content)
    })
    expect((await verifyRecord(forged)).ok).toBe(true)
    expect((await verifyRecord(forged, { publicKey: env().keys.checkpoint.publicKey })).ok).toBe(false)
  })

  it('does not survive any changed character', async () => {
    const text = whole.join('\n')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('0', '1', 'a', 'f', 'Z'),
        async (index, character) => {
          const original = text[index] ?? ''
          fc.pre(original !== character && original !== '\n')
          // The instant of the export is its writer's word and proves nothing.
          fc.pre(index < text.indexOf('"exportedAt"') || index > text.indexOf('"publicKey"'))
          const changed = text.slice(0, index) + character + text.slice(index + 1)
          expect((await verifyRecord(changed.split('\n'))).ok).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })
})
