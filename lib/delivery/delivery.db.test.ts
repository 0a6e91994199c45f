import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { MAX_FILE_BYTES, writeSealedFile } from '@/lib/platform/files'
import { answerRequest } from '@/lib/requests/answer-request'
import { approveRequest } from '@/lib/requests/approve-request'
import type { StaffActor } from '@/lib/requests/change-request'
import { decideRequest } from '@/lib/requests/decide-request'
import { getRequestForRequester } from '@/lib/requests/get-request-for-requester'
import { getRequestForStaff } from '@/lib/requests/get-request-for-staff'
import { loadOrganisations } from '@/lib/requests/load-organisations'
import { recordEvidence } from '@/lib/requests/record-evidence'
import { takeRequest } from '@/lib/requests/take-request'
import { withdrawRequest } from '@/lib/requests/withdraw-request'
import { eventTypes, fileConfirmed, mailsTo, makeStaff } from '@/scripts/test/desk'
import { addFile, fileTarget } from './add-file'
import { downloadFile } from './download-file'
import { expireFiles } from './expire-files'
import { issuePickupCode } from './issue-pickup-code'
import { removeFile } from './remove-file'

let agent: StaffActor
let approver: StaffActor

beforeAll(async () => {
  await loadOrganisations()
  agent = await makeStaff(['agent'], 'klariqo')
  approver = await makeStaff(['approver'], 'klariqo')
})

const OK = { ok: true, value: null }
const refused = (reason: string) => ({ ok: false, reason })

type Filed = Awaited<ReturnType<typeof fileConfirmed>>
type Options = { name?: string; size?: number }

async function* bytes(size: number) {
  yield Buffer.alloc(size, 'z')
}

async function store({ id }: { id: string }, { name = 'data.json', size = 1_500_000 }: Options = {}) {
  const file = {
    requestId: id,
    name,
    mediaType: 'application/json',
    staffId: agent.id,
    maxBytes: MAX_FILE_BYTES,
  }
  const stored = await writeSealedFile(bytes(size), file)
  if (!stored.ok) throw new Error(stored.reason)
  return stored.fileId
}

/** The whole way of a request, from its confirmation to the answer, with one file. */
async function answered(options?: Options): Promise<Filed & { fileId: string }> {
  const filed = await fileConfirmed()
  const to = { staff: agent, reference: filed.reference }
  expect(await takeRequest(to)).toEqual(OK)
  expect(await recordEvidence({ ...to, method: 'address-on-file', dataPoints: [], matched: true })).toEqual(
    OK,
  )
  const fileId = await store(filed, options)
  expect(await addFile({ ...to, fileId })).toEqual(OK)
  const answer = { outcome: 'granted', grounds: ['granted-access'], letter: 'Here it is.' } as const
  expect(await decideRequest({ ...to, ...answer })).toEqual(OK)
  expect(await approveRequest({ ...to, staff: approver })).toEqual(OK)
  expect(await answerRequest(to)).toEqual(OK)
  return { ...filed, fileId }
}

function download(filed: Filed & { fileId: string }, over: Partial<Parameters<typeof downloadFile>[0]> = {}) {
  const { reference, fileId, submissionId, pickupCode } = filed
  return downloadFile({
    reference,
    fileId,
    submissionIds: [submissionId],
    typedPickupCode: pickupCode,
    ...over,
  })
}

describe('adding and removing files', () => {
  it('takes uploads only where one may go, and gives nothing away elsewhere', async () => {
    const filed = await fileConfirmed()
    const to = { staff: agent, reference: filed.reference }
    expect(await fileTarget(to)).toEqual({ requestId: filed.id, staffId: agent.id })
    const outsider = await makeStaff(['agent'], 'kaltalk')
    for (const staff of [approver, outsider, await makeStaff(['auditor'], 'klariqo')]) {
      expect(await fileTarget({ ...to, staff })).toBeNull()
    }
    expect(await fileTarget({ ...to, reference: '\0' })).toBeNull()
  })

  it('knows no file of another request', async () => {
    const [mine, other] = [await fileConfirmed(), await fileConfirmed()]
    const to = { staff: agent, reference: mine.reference }
    const fileId = await store(other, { size: 10 })
    for (const id of [fileId, crypto.randomUUID(), 'x', '\0']) {
      expect(await addFile({ ...to, fileId: id })).toEqual(refused('file-gone'))
      expect(await removeFile({ ...to, fileId: id })).toEqual(refused('file-gone'))
    }
  })

  it('counts no file that is not in the record, releases none, and lets nothing change in review', async () => {
    const filed = await fileConfirmed()
    const to = { staff: agent, reference: filed.reference }
    await recordEvidence({ ...to, method: 'address-on-file', dataPoints: [], matched: true })
    const [first, second] = [await store(filed, { size: 10 }), await store(filed, { size: 10 })]
    await addFile({ ...to, fileId: first })
    const answer = { ...to, outcome: 'granted', grounds: ['granted-access'], letter: 'x' } as const
    const files = (await getRequestForStaff(filed.reference, agent))?.files
    expect(files?.map(({ complete }) => complete)).toEqual([true, false])
    expect(await decideRequest(answer)).toEqual(OK)
    expect(await removeFile({ ...to, fileId: second })).toEqual(refused('in-review'))
    expect(await removeFile({ ...to, fileId: first })).toEqual(refused('in-review'))
    const late = await store(filed, { size: 10 })
    expect(await addFile({ ...to, fileId: late })).toEqual(refused('in-review'))
    await approveRequest({ ...to, staff: approver })
    expect(await answerRequest(to)).toEqual(OK)
    const released = await db.file.findMany({ where: { releasedAt: { not: null }, requestId: filed.id } })
    expect(released.map(({ id }) => id)).toEqual([first])
  })
})

describe('downloadFile', () => {
  it('hands over the very bytes, three times, each one recorded and mailed', async () => {
    const filed = await answered({ name: 'Ana data.json' })
    for (const left of [2, 1, 0]) {
      const got = await download(filed, { typedPickupCode: ` ${filed.pickupCode.toLowerCase()} ` })
      if (!got.ok) throw new Error(got.reason)
      expect(got.value).toMatchObject({
        name: 'Ana data.json',
        mediaType: 'application/json',
        size: 1_500_000,
      })
      const whole = Buffer.from(await new Response(got.value.stream).arrayBuffer())
      expect(whole.equals(Buffer.alloc(1_500_000, 'z'))).toBe(true)
      const mail = (await mailsTo(filed.email)).at(-1)
      expect(mail?.kind).toBe('downloaded')
      expect(mail?.text).toContain(String(left))
      expect(mail?.text).not.toContain('data.json')
    }
    expect(await download(filed)).toEqual(refused('file-gone'))
    expect((await eventTypes(filed.id)).slice(-4)).toEqual([
      'answered',
      'downloaded',
      'downloaded',
      'downloaded',
    ])
    const view = await getRequestForRequester(filed.reference, [filed.submissionId])
    expect(view?.files).toMatchObject([{ downloadsLeft: 0, available: false }])
  })

  it('counts no more than three of many at once', async () => {
    const filed = await answered({ size: 10 })
    const results = await Promise.all(Array.from({ length: 12 }, () => download(filed)))
    const reasons = results.map((result) => (result.ok ? 'ok' : result.reason))
    expect(reasons.filter((reason) => reason === 'ok').length).toBe(3)
    // Tries at once count before any of them is found right, so some may meet the lock.
    expect(reasons.every((reason) => ['ok', 'file-gone', 'pickup-locked'].includes(reason))).toBe(true)
    const file = await db.file.findUniqueOrThrow({ where: { id: filed.fileId } })
    expect(file.downloads).toBe(3)
    expect((await eventTypes(filed.id)).filter((type) => type === 'downloaded')).toHaveLength(3)
  })

  it('needs the opened page and the code, and locks after five wrong codes', async () => {
    const filed = await answered({ size: 10 })
    const stranger = await fileConfirmed()
    expect(await download(filed, { submissionIds: [] })).toEqual(refused('not-found'))
    expect(await download(filed, { submissionIds: [stranger.submissionId] })).toEqual(refused('not-found'))
    expect(await download(filed, { reference: '\0' })).toEqual(refused('not-found'))
    const through = { reference: stranger.reference, submissionIds: [stranger.submissionId] }
    expect(await download(filed, { ...through, typedPickupCode: stranger.pickupCode })).toEqual(
      refused('file-gone'),
    )
    for (const fileId of ['x', '\0', crypto.randomUUID()]) {
      expect(await download(filed, { fileId })).toEqual(refused('file-gone'))
    }
    for (let i = 0; i < 5; i++) {
      expect(await download(filed, { typedPickupCode: '00000-00000' })).toEqual(refused('pickup-wrong'))
    }
    expect(await download(filed)).toEqual(refused('pickup-locked'))
    expect(await eventTypes(filed.id)).not.toContain('downloaded')
  })

  it('gives nothing before the answer', async () => {
    const filed = await fileConfirmed()
    const fileId = await store(filed, { size: 10 })
    await addFile({ staff: agent, reference: filed.reference, fileId })
    expect(await download({ ...filed, fileId })).toEqual(refused('file-gone'))
  })
})

describe('issuePickupCode', () => {
  it('asks for new evidence, replaces the old code and unlocks', async () => {
    const filed = await answered({ size: 10 })
    const to = { staff: agent, reference: filed.reference }
    for (let i = 0; i < 5; i++) await download(filed, { typedPickupCode: 'wrong' })
    expect(await issuePickupCode(to)).toEqual(refused('needs-evidence'))
    await recordEvidence({ ...to, method: 'account-sign-in', dataPoints: [], matched: false })
    expect(await issuePickupCode(to)).toEqual(refused('needs-evidence'))
    await recordEvidence({ ...to, method: 'account-sign-in', dataPoints: [], matched: true })
    const before = (await mailsTo(filed.email)).length
    const issued = await issuePickupCode(to)
    if (!issued.ok) throw new Error(issued.reason)
    expect(await issuePickupCode(to)).toEqual(refused('needs-evidence'))
    expect(await mailsTo(filed.email)).toHaveLength(before)
    expect(await download(filed)).toEqual(refused('pickup-wrong'))
    expect(await download(filed, { typedPickupCode: issued.value.code })).toMatchObject({ ok: true })
  })
})

describe('expireFiles', () => {
  it('destroys key and chunks once the time is over, in the record, and once only', async () => {
    const filed = await answered({ size: 10 })
    await expireFiles()
    expect(await eventTypes(filed.id)).not.toContain('file-expired')
    await db.file.update({ where: { id: filed.fileId }, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await download(filed)).toEqual(refused('file-gone'))
    const counts = await Promise.all([expireFiles(), expireFiles(), expireFiles()])
    expect(counts.reduce((sum, count) => sum + count)).toBe(1)
    expect((await eventTypes(filed.id)).filter((type) => type === 'file-expired')).toHaveLength(1)
    const file = await db.file.findUniqueOrThrow({ where: { id: filed.fileId }, include: { chunks: true } })
    expect(file).toMatchObject({ sealedKey: null, chunks: [] })
    expect((await getRequestForStaff(filed.reference, agent))?.files).toMatchObject([
      { name: '', destroyed: true },
    ])
    expect((await getRequestForRequester(filed.reference, [filed.submissionId]))?.files).toEqual([])
  })

  it('destroys what was prepared for a request that ended without an answer', async () => {
    const filed = await fileConfirmed()
    const { reference } = filed
    await addFile({ staff: agent, reference, fileId: await store(filed, { size: 10 }) })
    await expireFiles()
    expect(await eventTypes(filed.id)).not.toContain('file-expired')
    await withdrawRequest({ reference, typedReference: reference, submissionIds: [filed.submissionId] })
    await expireFiles()
    expect((await eventTypes(filed.id)).at(-1)).toBe('file-expired')
  })
})
