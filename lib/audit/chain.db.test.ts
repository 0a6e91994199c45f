import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/platform/db'
import { append } from './chain'
import { eventHash, NO_EVENT } from './event-hash'

const at = new Date('2026-11-21T10:00:00.123Z')
const said = { requestId: null, actor: 'system', at }

describe('append', () => {
  it('links each event to the one before', async () => {
    await inTransaction((tx) =>
      append(
        tx,
        'a',
        [
          { type: 'one', data: { n: 1, list: ['x', 'y'] } },
          { type: 'two', data: {} },
        ],
        said,
      ),
    )
    await inTransaction((tx) => append(tx, 'a', [{ type: 'three', data: { none: null, yes: true } }], said))
    const events = await db.event.findMany({ where: { chain: 'a' }, orderBy: { sequence: 'asc' } })
    expect(events.map(({ sequence, type }) => [sequence, type])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
    ])
    let previous: Uint8Array = NO_EVENT
    for (const { hash, data, ...event } of events) {
      expect(event.previous).toEqual(previous)
      const read = { ...event, at: event.at.toISOString(), data: data as Record<string, string> }
      expect(eventHash(previous, read)).toEqual(hash)
      previous = hash
    }
  })

  it('lets fifty writers of one chain take turns', async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        inTransaction((tx) => append(tx, 'busy', [{ type: 'turn', data: { n } }], said)),
      ),
    )
    const events = await db.event.findMany({ where: { chain: 'busy' }, orderBy: { sequence: 'asc' } })
    expect(events.map((event) => event.sequence)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1))
    for (const [n, event] of events.entries()) expect(event.previous).toEqual(events[n - 1]?.hash ?? NO_EVENT)
  })

  it('records nothing when its transaction fails', async () => {
    const attempt = inTransaction(async (tx) => {
      await append(tx, 'undone', [{ type: 'one', data: {} }], said)
      throw new Error('stopped')
    })
    await expect(attempt).rejects.toThrow('stopped')
    expect(await db.event.count({ where: { chain: 'undone' } })).toBe(0)
  })
})
