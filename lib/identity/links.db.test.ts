import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/platform/db'
import { findLink, newLink, spendLink } from './links'

const make = (seconds = 60) => inTransaction((tx) => newLink(tx, { purpose: 'set-up', seconds }))

const idOf = (token: string) => token.slice(0, 12)

describe('a link', () => {
  it('is found by its token and purpose', async () => {
    const token = await make()
    expect(token).toMatch(/^[0-9A-Z]{12}\.[\w-]{43}$/)
    expect(await findLink(token, 'set-up')).toMatchObject({ id: idOf(token), usedAt: null })
    const stored = await db.link.findUniqueOrThrow({ where: { id: idOf(token) } })
    expect(JSON.stringify(stored)).not.toContain(token.slice(13))
  })

  it('is spent by exactly one of fifty', async () => {
    const token = await make()
    const spent = await Promise.all(
      Array.from({ length: 50 }, () => inTransaction((tx) => spendLink(tx, idOf(token)))),
    )
    expect(spent.filter(Boolean)).toHaveLength(1)
    expect(await findLink(token, 'set-up')).toBeNull()
    expect(await findLink(token, 'set-up', { used: 'allowed' })).not.toBeNull()
  })

  it('dies with its time, by the clock of the database', async () => {
    const token = await make(-1)
    expect(await findLink(token, 'set-up')).toBeNull()
    expect(await findLink(token, 'set-up', { used: 'allowed' })).toBeNull()
    expect(await inTransaction((tx) => spendLink(tx, idOf(token)))).toBe(false)
  })

  it('opens nothing of another purpose, with another secret, or in another shape', async () => {
    const token = await make()
    const other = await make()
    const flipped = token.slice(0, -2) + (token.at(-2) === 'A' ? 'B' : 'A') + token.at(-1)
    const tries = [
      '',
      '.',
      token.slice(0, -1),
      `${token}A`,
      flipped,
      idOf(token) + other.slice(12),
      token.toLowerCase(),
      ` ${token}`,
    ]
    for (const text of tries) expect(await findLink(text, 'set-up')).toBeNull()
    expect(await findLink(token, 'confirm')).toBeNull()
  })

  it('is not found by anything that was made up', async () => {
    const shaped = fc.stringMatching(/^[0-9A-Z]{12}\.[A-Za-z0-9_-]{43}$/)
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), shaped), async (token) => {
        expect(await findLink(token, 'set-up')).toBeNull()
      }),
      { numRuns: 300 },
    )
  })
})
