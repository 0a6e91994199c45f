import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newLink } from '@/lib/identity/links'
import { db } from '@/lib/platform/db'
import { cleanExpired } from './clean-expired'

const day = 86_400_000
const bytes = () => new Uint8Array(randomBytes(32))

describe('cleanExpired', () => {
  it('deletes what ended and keeps what still counts', async () => {
    for (const expiresAt of [new Date(Date.now() - day), new Date(Date.now() + day)]) {
      await db.formState.create({ data: { id: bytes(), form: 'you', sealed: bytes(), expiresAt } })
      await db.rateLimit.create({ data: { key: bytes(), count: 1, expiresAt } })
    }
    await cleanExpired()
    expect([await db.formState.count(), await db.rateLimit.count()]).toEqual([1, 1])
  })

  it('keeps a link, and the find it came from, for a while after it expired', async () => {
    const organisation = await db.organisation.create({ data: { slug: 'one', name: 'One' } })
    const find = await db.find.create({
      data: {
        organisationId: organisation.id,
        browserHash: bytes(),
        codeHash: bytes(),
        handledAt: new Date(Date.now() - 2 * day),
      },
    })
    await newLink(db, { purpose: 'confirm', findId: find.id, seconds: -29 * 86_400 })
    await cleanExpired()
    expect([await db.link.count(), await db.find.count()]).toEqual([1, 1])

    await db.link.updateMany({ data: { expiresAt: new Date(Date.now() - 31 * day) } })
    await cleanExpired()
    expect([await db.link.count(), await db.find.count()]).toEqual([0, 0])
  })

  it('empties a mail that never got through, after thirty days', async () => {
    const mails = [31, 29].map((days) => ({
      kind: 'new-message',
      state: 'dead',
      messageId: `<${days}@desk.example>`,
      sealedMail: bytes(),
      createdAt: new Date(Date.now() - days * day),
    }))
    await db.outbox.createMany({ data: mails })
    await cleanExpired()
    const kept = await db.outbox.findMany({ where: { sealedMail: { not: null } } })
    expect(kept.map(({ messageId }) => messageId)).toEqual(['<29@desk.example>'])
  })
})
