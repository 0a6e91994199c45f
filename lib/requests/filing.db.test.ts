import { beforeAll, describe, expect, it } from 'vitest'
import { mailContext } from '@/lib/mail/outbox'
import { deskKey, openJson } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { getConfirmPage } from './confirm-page'
import { confirmSubmission } from './confirm-submission'
import { fileRequests } from './file-requests'
import { getRequestForRequester } from './get-request-for-requester'
import { loadOrganisations } from './load-organisations'
import type { Filing } from './person'
import { replyToDesk } from './reply-to-desk'
import { reportNotMine } from './report-not-mine'
import { withdrawRequest } from './withdraw-request'

const filing: Filing = {
  rights: ['access', 'deletion'],
  about: 'me',
  relationship: 'account-holder',
  country: 'DE',
  details: { access: 'Everything about Zebra-typed-text', deletion: 'All of it' },
  name: 'Ana Zebra-name',
  email: 'ana@example.com',
}

beforeAll(() => loadOrganisations())

let count = 0
async function file(over: Partial<Filing> = {}, formKey = crypto.randomUUID()) {
  count += 1
  const email = `ana${count}@example.com`
  const filed = await fileRequests({
    organisationSlug: 'klariqo',
    formKey,
    browserSecret: 'the-browser',
    network: '192.0.2.1',
    filing: { ...filing, email, ...over },
  })
  if (!filed.ok) throw new Error(filed.reason)
  return filed.value
}

async function mailsOf(submissionId: string) {
  const rows = await db.outbox.findMany({ where: { submissionId }, orderBy: { createdAt: 'asc' } })
  return rows.map((row) => ({
    ...row,
    mail:
      row.sealedMail &&
      (openJson(deskKey('outbox'), row.sealedMail, mailContext(row.id)) as {
        to: string
        text: string
        html: string
      }),
  }))
}

async function tokenOf(submissionId: string): Promise<string> {
  const [first] = await mailsOf(submissionId)
  const token = /\/confirm\/(\S+)/.exec(first?.mail?.text ?? '')?.[1]
  if (!token) throw new Error('no link in the mail')
  return token
}

describe('filing', () => {
  it('stores one request per right, with its dates, one event and one mail that holds nothing typed', async () => {
    const filed = await file()
    expect(filed.requests.map(({ right, regime, gated }) => ({ right, regime, gated }))).toEqual([
      { right: 'access', regime: 'gdpr', gated: true },
      { right: 'deletion', regime: 'gdpr', gated: true },
    ])
    const rows = await db.request.findMany({
      where: { submissionId: filed.submissionId },
      include: { events: true },
    })
    expect(rows.map(({ state, lane }) => [state, lane])).toEqual([
      ['unconfirmed', 'unconfirmed'],
      ['unconfirmed', 'unconfirmed'],
    ])
    expect(rows.every(({ events }) => events.length === 1 && events[0]?.type === 'filed')).toBe(true)
    const mails = await mailsOf(filed.submissionId)
    expect(mails).toHaveLength(1)
    const parts = `${mails[0]?.mail?.text}${mails[0]?.mail?.html}`
    expect(parts).not.toContain('Zebra')
    expect(parts).not.toContain(filed.code)
  })

  it('files once when the same form arrives many times at once', async () => {
    const formKey = crypto.randomUUID()
    const all = await Promise.all(
      Array.from({ length: 10 }, () => file({ email: 'once@example.com' }, formKey)),
    )
    expect(new Set(all.map(({ submissionId }) => submissionId)).size).toBe(1)
    expect(new Set(all.flatMap(({ requests }) => requests.map(({ reference }) => reference))).size).toBe(2)
    expect(await mailsOf(all[0]?.submissionId ?? '')).toHaveLength(1)
  })

  it('files a form that was changed before it was sent again', async () => {
    const formKey = crypto.randomUUID()
    const first = await file({ email: 'first@example.com' }, formKey)
    const second = await file({ email: 'second@example.com' }, formKey)
    expect(second.submissionId).not.toBe(first.submissionId)
  })

  it('refuses a caller of a customer who does not say which company', async () => {
    const refused = await fileRequests({
      organisationSlug: 'klariqo',
      formKey: 'x',
      browserSecret: null,
      network: '192.0.2.1',
      filing: { ...filing, relationship: 'caller' },
    })
    expect(refused).toEqual({ ok: false, reason: 'company-needed' })
  })

  it('lets an opt-out count at once, without any confirmation', async () => {
    const filed = await file({ rights: ['opt-out', 'aggregate-opt-out'], country: 'US', subdivision: 'CA' })
    expect(filed.requests.map(({ gated }) => gated)).toEqual([false, false])
    const rows = await db.request.findMany({ where: { submissionId: filed.submissionId } })
    expect(rows.map(({ state }) => state)).toEqual(['received', 'received'])
  })

  it('sends no more than three mails a day to an address that nobody proved, whatever its tag', async () => {
    const ids: string[] = []
    for (let i = 0; i < 5; i++) ids.push((await file({ email: `flood+${i}@example.com` })).submissionId)
    const mails = await Promise.all(ids.map(mailsOf))
    expect(mails.flat()).toHaveLength(3)
  })
})

describe('confirming', () => {
  it('needs the browser that sent the requests, or the code from its screen', async () => {
    const filed = await file()
    const token = await tokenOf(filed.submissionId)
    expect(await getConfirmPage(token, null)).toMatchObject({ state: 'ready', needsCode: true })
    expect(await getConfirmPage(token, 'the-browser')).toMatchObject({ state: 'ready', needsCode: false })
    expect(await confirmSubmission({ token, browserSecret: 'a-scanner' })).toMatchObject({
      reason: 'code-needed',
    })
    expect(await confirmSubmission({ token, browserSecret: null, typedCode: 'AAAAAA' })).toMatchObject({
      reason: 'code-wrong',
    })
    const typedCode = ` ${filed.code.toLowerCase()} `
    const confirmed = await confirmSubmission({ token, browserSecret: null, typedCode })
    expect(confirmed).toMatchObject({ ok: true, value: { pickupCode: expect.stringMatching(/^.{5}-.{5}$/) } })
    const again = await confirmSubmission({ token, browserSecret: 'the-browser' })
    expect(again).toMatchObject({ ok: true, value: { pickupCode: null } })
    const mails = await mailsOf(filed.submissionId)
    expect(mails.map(({ kind }) => kind)).toEqual(['confirm-request', 'acknowledgement'])
  })

  it('locks the code after five wrong ones, and still knows the browser', async () => {
    const filed = await file()
    const token = await tokenOf(filed.submissionId)
    for (let i = 0; i < 5; i++) await confirmSubmission({ token, browserSecret: null, typedCode: 'AAAAAA' })
    const locked = await confirmSubmission({ token, browserSecret: null, typedCode: filed.code })
    expect(locked).toMatchObject({ reason: 'code-locked' })
    expect(await confirmSubmission({ token, browserSecret: 'the-browser' })).toMatchObject({ ok: true })
  })

  it('gives exactly one pick-up code to twenty confirmations at once', async () => {
    const filed = await file()
    const token = await tokenOf(filed.submissionId)
    const all = await Promise.all(
      Array.from({ length: 20 }, () => confirmSubmission({ token, browserSecret: 'the-browser' })),
    )
    const codes = all.flatMap((result) =>
      result.ok && result.value.pickupCode ? [result.value.pickupCode] : [],
    )
    expect(codes).toHaveLength(1)
    const events = await db.event.count({
      where: { type: 'confirmed', request: { submissionId: filed.submissionId } },
    })
    expect(events).toBe(2)
  })

  it('flags what somebody did not send, stops the mail, and yields to a later proof', async () => {
    const filed = await file()
    const token = await tokenOf(filed.submissionId)
    expect(await reportNotMine({ token })).toMatchObject({ ok: true })
    const rows = await db.request.findMany({ where: { submissionId: filed.submissionId } })
    expect(rows.map(({ state, marks }) => [state, marks])).toEqual([
      ['unconfirmed', ['not-mine']],
      ['unconfirmed', ['not-mine']],
    ])
    expect((await mailsOf(filed.submissionId)).map(({ state }) => state)).toEqual(['stopped'])
    expect(await confirmSubmission({ token, browserSecret: 'the-browser' })).toMatchObject({ ok: true })
    expect((await mailsOf(filed.submissionId)).map(({ state }) => state)).toEqual(['stopped', 'queued'])
  })
})

describe('following', () => {
  it('shows a request only to a browser that opened its submission, and only once the address is proved', async () => {
    const filed = await file()
    const reference = filed.requests[0]?.reference ?? ''
    expect(await getRequestForRequester(reference, [filed.submissionId])).toBeNull()
    await confirmSubmission({ token: await tokenOf(filed.submissionId), browserSecret: 'the-browser' })
    expect(await getRequestForRequester(reference, [])).toBeNull()
    const view = await getRequestForRequester(reference, [filed.submissionId])
    expect(view).toMatchObject({ right: 'access', asked: filing.details.access, state: 'received' })
  })

  it('opens to an unproved mailbox only what counts without proof, and nothing that was typed', async () => {
    const filed = await file({
      rights: ['access', 'opt-out'],
      details: { access: 'typed', 'opt-out': 'typed too' },
    })
    const submissionIds = [filed.submissionId]
    const [access, optOut] = filed.requests.map(({ reference }) => reference)
    const view = await getRequestForRequester(optOut ?? '', submissionIds)
    expect(view).toMatchObject({ asked: null, siblings: [] })
    const typedReference = access ?? ''
    const withdrawal = await withdrawRequest({ reference: typedReference, typedReference, submissionIds })
    expect(withdrawal).toMatchObject({ reason: 'not-found' })
  })

  it('takes a reply and a withdrawal, the latter only with the reference typed', async () => {
    const filed = await file()
    const token = await tokenOf(filed.submissionId)
    await confirmSubmission({ token, browserSecret: 'the-browser' })
    const reference = filed.requests[0]?.reference ?? ''
    const submissionIds = [filed.submissionId]
    expect(await replyToDesk({ reference, submissionIds, text: 'One more thing' })).toMatchObject({
      ok: true,
    })
    expect(await replyToDesk({ reference, submissionIds: [], text: 'x' })).toMatchObject({
      reason: 'not-found',
    })
    expect(await withdrawRequest({ reference, typedReference: 'AAAA-AAAA', submissionIds })).toMatchObject({
      reason: 'reference-differs',
    })
    const typedReference = reference.toLowerCase().replace('-', ' ')
    expect(await withdrawRequest({ reference, typedReference, submissionIds })).toMatchObject({ ok: true })
    const view = await getRequestForRequester(reference, submissionIds)
    expect(view?.state).toBe('withdrawn')
    expect(view?.messages.map(({ body }) => body)).toEqual(['One more thing'])
  })
})
