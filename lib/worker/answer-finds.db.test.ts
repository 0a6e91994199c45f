import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findLink } from '@/lib/identity/links'
import { mailContext } from '@/lib/mail/outbox'
import { deskKey, openJson } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { confirmSubmission } from '@/lib/requests/confirm-submission'
import { fileRequests } from '@/lib/requests/file-requests'
import { loadOrganisations } from '@/lib/requests/load-organisations'
import { requestFind } from '@/lib/requests/request-find'
import { answerFinds } from './answer-finds'

beforeAll(() => loadOrganisations())

beforeEach(async () => {
  await db.outbox.deleteMany()
})

describe('answerFinds', () => {
  it('mails one link per submission, and confirms in the browser that asked', async () => {
    const email = 'ana@example.com'
    const first = await file(email)
    const second = await file(email)
    const { organisationId } = await db.submission.findUniqueOrThrow({ where: { id: second.submissionId } })
    await db.submission.update({ where: { id: second.submissionId }, data: { confirmedAt: new Date() } })
    await db.request.updateMany({ where: { submissionId: second.submissionId }, data: { state: 'received' } })
    await db.outbox.deleteMany()

    await requestFind({ organisationId, email, browserSecret: 'asking', network: '192.0.2.1' })
    expect(await answerFinds()).toBe(1)
    expect(await answerFinds()).toBe(0)

    const [mail, ...others] = await readOutbox()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ kind: 'find-links', to: email })
    for (const { reference } of [...first.requests, ...second.requests])
      expect(mail?.text).toContain(reference)
    expect(await findLink(tokenIn(mail?.text, 'requests/open'), 'status')).toMatchObject({
      submissionId: second.submissionId,
    })
    const token = tokenIn(mail?.text, 'confirm')
    const elsewhere = await confirmSubmission({ token, browserSecret: 'another' })
    expect(elsewhere).toMatchObject({ ok: false, reason: 'code-needed' })
    const confirmed = await confirmSubmission({ token, browserSecret: 'asking' })
    expect(confirmed).toMatchObject({ ok: true, value: { submissionId: first.submissionId } })
  })

  it('takes the code from the screen of whoever asked', async () => {
    const filed = await file('bea@example.com')
    const { organisationId } = await db.submission.findUniqueOrThrow({ where: { id: filed.submissionId } })
    await db.outbox.deleteMany()
    const { code } = await requestFind({
      organisationId,
      email: 'bea@example.com',
      browserSecret: 'asking',
      network: '192.0.2.1',
    })
    await answerFinds()
    const token = tokenIn((await readOutbox())[0]?.text, 'confirm')
    const confirmed = await confirmSubmission({ token, browserSecret: null, typedCode: code })
    expect(confirmed.ok).toBe(true)
  })

  it.each([
    ['an address that filed nothing', 'nobody@example.com', 'klariqo'],
    ['an address that filed elsewhere', 'cleo@example.com', 'kaltalk'],
  ])('mails nobody about %s, and forgets it', async (_, email, slug) => {
    await file('cleo@example.com')
    await db.outbox.deleteMany()
    const { id: organisationId } = await db.organisation.findUniqueOrThrow({ where: { slug } })
    await requestFind({ organisationId, email, browserSecret: 'asking', network: '192.0.2.1' })
    expect(await answerFinds()).toBe(1)
    expect(await db.outbox.count()).toBe(0)
    const finds = await db.find.findMany()
    for (const find of finds) {
      expect(find.sealedEmail).toBeNull()
      expect(find.handledAt).not.toBeNull()
    }
  })

  it('answers each once when two processes do it at the same time, and passes over what it cannot read', async () => {
    const filed = await file('dora@example.com')
    const { organisationId } = await db.submission.findUniqueOrThrow({ where: { id: filed.submissionId } })
    await db.outbox.deleteMany()
    await requestFind({
      organisationId,
      email: 'unreadable@example.com',
      browserSecret: 'asking',
      network: '192.0.2.1',
    })
    await db.find.updateMany({ where: { handledAt: null }, data: { sealedEmail: new Uint8Array(40) } })
    for (let index = 0; index < 2; index += 1) {
      await requestFind({
        organisationId,
        email: 'dora@example.com',
        browserSecret: `asking ${index}`,
        network: '192.0.2.1',
      })
    }
    const answered = await Promise.all([answerFinds(), answerFinds(), answerFinds()])
    expect(answered.reduce((sum, each) => sum + each, 0)).toBe(3)
    expect(await readOutbox()).toHaveLength(2)
  })
})

async function file(email: string) {
  const filed = await fileRequests({
    organisationSlug: 'klariqo',
    formKey: crypto.randomUUID(),
    browserSecret: 'filing',
    network: '192.0.2.1',
    filing: {
      rights: ['access'],
      about: 'me',
      relationship: 'account-holder',
      country: 'DE',
      details: {},
      name: 'Ana',
      email,
    },
  })
  if (!filed.ok) throw new Error(filed.reason)
  return filed.value
}

async function readOutbox() {
  const rows = await db.outbox.findMany()
  return rows.map(({ id, kind, sealedMail }) => {
    const opened = openJson(deskKey('outbox'), sealedMail ?? new Uint8Array(), mailContext(id))
    return { kind, ...(opened as { to: string; text: string }) }
  })
}

function tokenIn(text: string | undefined, path: string): string {
  const token = new RegExp(`/klariqo/${path}/(\\S+)`).exec(text ?? '')?.[1]
  if (!token) throw new Error(`The mail has no link to ${path}`)
  return token
}
