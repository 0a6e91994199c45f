import { describe, expect, it } from 'vitest'
import { db } from './db'
import { takeToken } from './limits'

const limit = { name: 'test', max: 5, seconds: 60 }

describe('a limit', () => {
  it('lets exactly so many of any number at once through', async () => {
    const taken = await Promise.all(Array.from({ length: 50 }, () => takeToken(limit, 'ana@example.com')))
    expect(taken.filter(Boolean)).toHaveLength(5)
    expect(await takeToken(limit, 'someone@else.example')).toBe(true)
    expect(await takeToken({ ...limit, name: 'other' }, 'ana@example.com')).toBe(true)
  })

  it('starts anew once its time is over', async () => {
    await db.$executeRaw`UPDATE "RateLimit" SET "expiresAt" = now() - interval '1 second'`
    expect(await takeToken(limit, 'ana@example.com')).toBe(true)
    expect(await takeToken({ ...limit, max: 1 }, 'ana@example.com')).toBe(false)
  })

  it('stores nobody', async () => {
    const rows = await db.$queryRaw<
      { text: string }[]
    >`SELECT row_to_json(r)::text AS text FROM "RateLimit" r`
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map((row) => row.text).join()).not.toContain('ana')
  })
})
