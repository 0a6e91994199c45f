import { describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'

const event = {
  chain: 'administration',
  sequence: 1,
  type: 'started',
  at: new Date('2026-11-21T10:00:00Z'),
  actor: 'system',
  data: {},
  previous: new Uint8Array(32),
  hash: new Uint8Array(32),
}

describe('the record', () => {
  it('takes new events and refuses every change to old ones', async () => {
    await db.event.create({ data: event })
    await expect(db.event.updateMany({ data: { actor: 'requester' } })).rejects.toThrow(/append-only/)
    await expect(db.event.deleteMany()).rejects.toThrow(/append-only/)
    await expect(db.$executeRaw`TRUNCATE "Event" CASCADE`).rejects.toThrow(/append-only/)
    expect(await db.event.findMany()).toMatchObject([{ actor: 'system' }])
  })

  it.each([
    ['UPDATE', () => db.$executeRaw`UPDATE "Checkpoint" SET "eventCount" = 0`],
    ['DELETE', () => db.$executeRaw`DELETE FROM "Checkpoint"`],
    ['TRUNCATE', () => db.$executeRaw`TRUNCATE "Checkpoint"`],
  ])('refuses %s on checkpoints', async (_verb, change) => {
    await expect(change()).rejects.toThrow(/append-only/)
  })
})
