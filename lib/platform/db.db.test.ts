import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/platform/db'

const at = new Date('2026-11-21T10:00:00Z')

describe('inTransaction', () => {
  it('stores nothing when the work throws', async () => {
    const attempt = inTransaction(async (tx) => {
      await tx.heartbeat.create({ data: { name: 'lost', at } })
      throw new Error('stopped')
    })
    await expect(attempt).rejects.toThrow('stopped')
    expect(await db.heartbeat.count({ where: { name: 'lost' } })).toBe(0)
  })

  it('runs again after a deadlock, with model queries and with raw ones', async () => {
    await db.heartbeat.createMany({ data: ['a', 'b'].map((name) => ({ name, at })) })
    let runs = 0
    const both = { ready: 0, go: () => {} }
    const met = new Promise<void>((resolve) => {
      both.go = resolve
    })
    const touch = (first: string, second: string) =>
      inTransaction(async (tx) => {
        runs += 1
        await tx.heartbeat.update({ where: { name: first }, data: { at: new Date() } })
        both.ready += 1
        if (both.ready === 2) both.go()
        await met
        await tx.$executeRaw`UPDATE "Heartbeat" SET at = now() WHERE name = ${second}`
        await tx.heartbeat.update({ where: { name: second }, data: { at: new Date() } })
      })
    await Promise.all([touch('a', 'b'), touch('b', 'a')])
    expect(runs).toBe(3)
  })

  it('does not run again after another kind of failure', async () => {
    let runs = 0
    const attempt = inTransaction(async (tx) => {
      runs += 1
      await tx.heartbeat.create({ data: { name: 'twice', at } })
      await tx.heartbeat.create({ data: { name: 'twice', at } })
    })
    await expect(attempt).rejects.toThrow()
    expect(runs).toBe(1)
  })
})

describe('a missing value in a where', () => {
  it('is refused instead of matching every row', async () => {
    const missing: string | undefined = undefined
    await expect(db.heartbeat.findFirst({ where: { name: missing as unknown as string } })).rejects.toThrow(
      /undefined/,
    )
  })
})
