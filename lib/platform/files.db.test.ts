import { randomBytes, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { db, inTransaction } from './db'
import { env } from './env'
import { destroyFile, discardUnfinishedFiles, openFileName, readSealedFile, writeSealedFile } from './files'
import { formAction } from './form-action'
import { textField } from './form-fields'

const MIB = 1024 * 1024
const file = { name: 'données.pdf', mediaType: 'application/pdf', staffId: null, maxBytes: 3 * MIB }
let requestId = ''

beforeAll(async () => {
  const { id: organisationId } = await db.organisation.create({ data: { slug: 'desk', name: 'Desk' } })
  const digest = new Uint8Array(32)
  const policy = await db.policyVersion.create({
    data: { organisationId, version: '1', publishedOn: '2026-01-01', digest },
  })
  const submission = await db.submission.create({ data: { organisationId, channel: 'portal' } })
  const on = new Date('2026-12-21T00:00:00Z')
  const request = await db.request.create({
    data: {
      reference: 'x',
      right: 'access',
      regime: 'general',
      regimeVersion: '1',
      relationship: 'account-holder',
      capacity: 'controller',
      channel: 'portal',
      state: 'working',
      lane: 'open',
      timeZone: 'UTC',
      organisationId,
      policyVersionId: policy.id,
      submissionId: submission.id,
      receivedAt: on,
      policyDueOn: on,
      effectiveDueOn: on,
      sealedPerson: digest,
    },
  })
  requestId = request.id
})

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function write(bytes: Uint8Array, piece = 40_000) {
  const written = await writeSealedFile(inPieces(bytes, piece), { ...file, requestId })
  if (!written.ok) throw new Error(written.reason)
  return written.fileId
}

async function read(fileId: string) {
  const opened = await readSealedFile(fileId)
  return opened && Buffer.from(await new Response(opened.stream).arrayBuffer())
}

describe('a sealed file', () => {
  it.each([1, MIB - 1, MIB, MIB + 1, 3 * MIB])('of %i bytes comes back as it was', async (size) => {
    const bytes = randomBytes(size)
    const fileId = await write(bytes)
    const opened = await readSealedFile(fileId)
    expect(opened).toMatchObject({ name: 'données.pdf', mediaType: 'application/pdf', size })
    expect((await read(fileId))?.equals(bytes)).toBe(true)
    expect(await db.fileChunk.count({ where: { fileId } })).toBe(Math.ceil(size / MIB))
  })

  it('shows nothing of itself in the database', async () => {
    const fileId = await write(Buffer.from('canary '.repeat(1_000)))
    const [chunk] = await db.fileChunk.findMany({ where: { fileId } })
    const row = await db.file.findUniqueOrThrow({ where: { id: fileId } })
    for (const bytes of [chunk?.sealed, row.sealedName])
      expect(Buffer.from(bytes ?? []).toString()).not.toMatch(/canary|donn/)
    expect(openFileName(row)).toBe('données.pdf')
  })

  it('breaks off where a chunk was changed, swapped or taken away', async () => {
    const change = async (sql: (fileId: string) => Promise<unknown>) => {
      const fileId = await write(randomBytes(2 * MIB))
      await sql(fileId)
      await expect(read(fileId)).rejects.toThrow()
    }
    await change(
      (id) =>
        db.$executeRaw`UPDATE "FileChunk" SET "sealed" = set_byte("sealed", 500, get_byte("sealed", 500) # 1) WHERE "fileId" = ${id}::uuid AND "index" = 1`,
    )
    await change(
      (id) =>
        db.$executeRaw`UPDATE "FileChunk" a SET "sealed" = b."sealed" FROM "FileChunk" b WHERE a."fileId" = b."fileId" AND a."index" <> b."index" AND a."fileId" = ${id}::uuid`,
    )
    await change((id) => db.$executeRaw`DELETE FROM "FileChunk" WHERE "fileId" = ${id}::uuid AND "index" = 1`)
  })

  it('leaves nothing behind when it is too large, empty or broken off', async () => {
    const before = await db.file.count()
    const over = writeSealedFile(inPieces(randomBytes(3 * MIB + 1), 100_000), { ...file, requestId })
    expect(await over).toEqual({ ok: false, reason: 'too-large' })
    expect(await writeSealedFile(inPieces(new Uint8Array(), 1), { ...file, requestId })).toEqual({
      ok: false,
      reason: 'empty',
    })
    async function* failing() {
      yield randomBytes(2 * MIB)
      throw new Error('connection lost')
    }
    await expect(writeSealedFile(failing(), { ...file, requestId })).rejects.toThrow('connection lost')
    expect(await db.file.count()).toBe(before)
  })

  it('is gone once its key is', async () => {
    const fileId = await write(randomBytes(10))
    await inTransaction((tx) => destroyFile(tx, fileId))
    expect(await readSealedFile(fileId)).toBeNull()
    expect(openFileName(await db.file.findUniqueOrThrow({ where: { id: fileId } }))).toBeNull()
    expect(await db.fileChunk.count({ where: { fileId } })).toBe(0)
  })

  it('does not open before it is complete, and is cleared away a day later', async () => {
    const fileId = await write(randomBytes(10))
    await db.$executeRaw`UPDATE "File" SET "sealedDigest" = NULL WHERE "id" = ${fileId}::uuid`
    expect(await readSealedFile(fileId)).toBeNull()
    expect(await discardUnfinishedFiles()).toBe(0)
    await db.$executeRaw`UPDATE "File" SET "at" = "at" - interval '2 days' WHERE "id" = ${fileId}::uuid`
    expect(await discardUnfinishedFiles()).toBe(1)
  })

  it('is not found under a made-up id', async () => {
    expect(await readSealedFile(randomUUID())).toBeNull()
  })
})

describe('a form with a file', () => {
  const schema = z.strictObject({
    note: textField({ max: 20 }),
    file: textField({ max: 36, required: 'file.empty' }),
  })
  const context = { params: Promise.resolve({ reference: 'x' }) }
  const seen: string[] = []
  const action = formAction({
    form: 'upload',
    page: '/staff',
    schema,
    upload: { field: 'file', maxBytes: 2 * MIB, target: async () => ({ requestId, staffId: null }) },
    handle: async ({ input }) => {
      if (input.note === 'refuse') return { refused: 'wrong-state' }
      if (input.note === 'fail') throw new Error('stopped')
      seen.push(input.file)
      return { to: '/staff' }
    },
  })

  function post(parts: Record<string, string | File>) {
    const body = new FormData()
    for (const [name, value] of Object.entries(parts)) body.append(name, value)
    return new Request(`${env().appOrigin}/staff/submit`, {
      method: 'POST',
      body,
      headers: { origin: env().appOrigin },
    })
  }

  it('stores it before its handler runs', async () => {
    const bytes = randomBytes(MIB + 5)
    const response = await action(post({ file: new File([bytes], 'a.bin'), note: 'hello' }), context)
    expect(response.status).toBe(303)
    expect((await read(seen[0] ?? ''))?.equals(bytes)).toBe(true)
  })

  it.each([
    ['refused', { note: 'refuse' }, 303],
    ['failed', { note: 'fail' }, 500],
    ['wrong', { note: 'x'.repeat(21) }, 303],
    ['unknown', { other: '1' }, 400],
    ['twice there', { file2: new File(['b'], 'b') }, 400],
  ])('keeps none of a form that is %s', async (_what, parts, status) => {
    const before = await db.file.count()
    const response = await action(
      post({ file: new File(['a'], 'a'), ...parts } as Record<string, string | File>),
      context,
    )
    expect(response.status).toBe(status)
    expect(await db.file.count()).toBe(before)
  })

  it('refuses a file over the limit with a page', async () => {
    const before = await db.file.count()
    expect((await action(post({ file: new File([randomBytes(2 * MIB + 1)], 'a') }), context)).status).toBe(
      413,
    )
    expect((await action(post({ file: new File([randomBytes(4 * MIB)], 'a') }), context)).status).toBe(413)
    expect(await db.file.count()).toBe(before)
  })
})
