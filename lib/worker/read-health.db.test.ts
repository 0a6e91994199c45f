import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { beat } from './beat'
import { readHealth } from './read-health'

const POOL = 10

beforeEach(async () => {
  await db.heartbeat.deleteMany()
})

describe('readHealth', () => {
  it('is well while the worker shows signs of life', async () => {
    await beat()
    await beat()
    expect(await readHealth()).toEqual({ well: true })
  })

  it('misses a worker that never started, and one that fell silent', async () => {
    expect(await readHealth()).toEqual({ well: false, part: 'worker' })
    await beat()
    await db.$executeRaw`UPDATE "Heartbeat" SET at = now() - interval '61 seconds'`
    expect(await readHealth()).toEqual({ well: false, part: 'worker' })
  })

  it('says so in time when no connection is free, and asks for one only once', async () => {
    await beat()
    const gate = { open: () => {} }
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve
    })
    const taken = { count: 0, all: () => {} }
    const full = new Promise<void>((resolve) => {
      taken.all = resolve
    })
    const holders = Array.from({ length: POOL }, () =>
      db.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1`
        taken.count += 1
        if (taken.count === POOL) taken.all()
        await opened
      }),
    )
    await full
    const checks = await Promise.all(Array.from({ length: 50 }, () => readHealth(100)))
    for (const health of checks) expect(health).toEqual({ well: false, part: 'database' })
    gate.open()
    await Promise.all(holders)
    expect(await readHealth()).toEqual({ well: true })
  })
})
