import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/platform/db'
import { listDeadLetters, retryDeadLetter } from './dead-letters'
import { deliverDue } from './deliver'
import { newMessage } from './letters/new-message'
import { enqueue, stopMails } from './outbox'
import { GIVE_UP_SECONDS } from './retry-delay'

const mail = newMessage({
  language: 'en',
  organisation: { name: 'Klariqo, "Inc" <x@y.example>', contactEmail: 'privacy@klariqo.example' },
  reference: 'K7QF-2MHX',
  link: 'http://127.0.0.1:3000/klariqo/requests/open/abc.def',
})
const ofNoOrganisation = { organisationIds: [], ofNone: true }
const servers: SMTPServer[] = []

afterEach(async () => {
  await db.outbox.deleteMany()
  for (const server of servers.splice(0)) await new Promise<void>((resolve) => server.close(() => resolve()))
})

describe('deliverDue', () => {
  it('delivers once, to the address as it was stored, and empties the row', async () => {
    const { url, received } = await startServer()
    const { messageId } = await promise("o'brien+tag@example.com")
    expect(await deliverDue(url)).toBe(1)
    expect(await deliverDue(url)).toBe(0)

    expect(received).toHaveLength(1)
    expect(received[0]?.recipients).toEqual(["o'brien+tag@example.com"])
    const parsed = await PostalMime.parse(received[0]?.raw ?? '')
    expect(parsed).toMatchObject({
      messageId,
      subject: 'You have a new message – K7QF-2MHX',
      from: { name: 'Klariqo, "Inc" <x@y.example>', address: 'habeas@habeas.example' },
      replyTo: [{ address: 'privacy@klariqo.example' }],
      to: [{ name: '', address: "o'brien+tag@example.com" }],
    })
    expect(parsed.text).toContain('http://127.0.0.1:3000/klariqo/requests/open/abc.def')
    expect(parsed.html).toContain('href="http://127.0.0.1:3000/klariqo/requests/open/abc.def"')
    expect(await onlyRow()).toMatchObject({ state: 'sent', sealedMail: null, lease: null, lastError: null })
  })

  it('keeps the content sealed while it waits', async () => {
    await promise('ana@example.com')
    const { sealedMail } = await onlyRow()
    expect(Buffer.from(sealedMail ?? []).toString('latin1')).not.toMatch(/ana@|Klariqo|K7QF/)
  })

  it('sends once when two processes deliver at the same time', async () => {
    const { url, received } = await startServer()
    for (let index = 0; index < 30; index++) await promise(`person${index}@example.com`)
    const deliverers = Array.from({ length: 4 }, async () => {
      let claimed = 1
      while (claimed > 0) claimed = await deliverDue(url)
    })
    await Promise.all(deliverers)
    expect(new Set(received.flatMap(({ recipients }) => recipients)).size).toBe(30)
    expect(received).toHaveLength(30)
  })

  it('sends again under the same Message-ID when a process died before it could mark the mail', async () => {
    let died = false
    const { url, received } = await startServer({
      // The server has taken the mail. Whoever sent it loses the lease before the answer arrives.
      beforeAnswer: async () => {
        if (died) return
        died = true
        await db.$executeRaw`UPDATE "Outbox" SET lease = ${randomUUID()}::uuid, "leasedUntil" = now() - interval '1 second'`
      },
    })
    const { messageId } = await promise('ana@example.com')
    await deliverDue(url)
    expect(await onlyRow()).toMatchObject({ state: 'queued' })

    await deliverDue(url)
    const copies = await Promise.all(received.map(({ raw }) => PostalMime.parse(raw)))
    expect(copies.map((copy) => copy.messageId)).toEqual([messageId, messageId])
    expect(copies[0]?.date).toBe(copies[1]?.date)
    expect(await onlyRow()).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it('leaves a mail alone while another holds its lease', async () => {
    const { url, received } = await startServer()
    await promise('ana@example.com')
    await db.$executeRaw`UPDATE "Outbox" SET lease = ${randomUUID()}::uuid, "leasedUntil" = now() + interval '1 minute'`
    expect(await deliverDue(url)).toBe(0)
    expect(received).toHaveLength(0)
  })

  it('tries again later when the server says 421, and then delivers', async () => {
    const busy = await startServer({ recipientCode: 421 })
    const { url, received } = await startServer()
    await promise('ana@example.com')
    await deliverDue(busy.url)
    const row = await onlyRow()
    expect(row).toMatchObject({ state: 'queued', lastError: '421', attempts: 1 })
    expect(row.nextAttemptAt.getTime()).toBeGreaterThan(row.createdAt.getTime() + 4_000)
    expect(await deliverDue(url)).toBe(0)

    await makeDue()
    await deliverDue(url)
    expect(received).toHaveLength(1)
  })

  it('tries again when there is no server', async () => {
    await promise('ana@example.com')
    await deliverDue('smtp://127.0.0.1:1')
    expect(await onlyRow()).toMatchObject({ state: 'queued', lastError: 'ECONNREFUSED' })
  })

  it('does not give up because our password is refused', async () => {
    const { url } = await startServer({ refusesLogin: true })
    await promise('ana@example.com')
    await deliverDue(url.replace('smtp://', 'smtp://user:secret@'))
    expect(await onlyRow()).toMatchObject({ state: 'queued', lastError: '535' })
  })

  it('gives up at once when the recipient is refused for good, and tells no words of the server', async () => {
    const { url } = await startServer({ recipientCode: 550 })
    await promise('ana@example.com')
    await deliverDue(url)
    expect(await onlyRow()).toMatchObject({ state: 'dead', lastError: '550' })
  })

  it('gives up after three days', async () => {
    await promise('ana@example.com')
    await db.$executeRaw`UPDATE "Outbox" SET "createdAt" = now() - make_interval(secs => ${GIVE_UP_SECONDS + 1})`
    await deliverDue('smtp://127.0.0.1:1')
    expect(await onlyRow()).toMatchObject({ state: 'dead', lastError: 'ECONNREFUSED' })
  })

  it('lists a dead mail for staff, and sends it when they say so', async () => {
    const refusing = await startServer({ recipientCode: 550 })
    const { url, received } = await startServer()
    const { id } = await promise('ana@example.com')
    await deliverDue(refusing.url)
    expect(await listDeadLetters(ofNoOrganisation)).toMatchObject([
      { id, kind: 'new-message', state: 'dead', lastError: '550' },
    ])

    expect(await retryDeadLetter(id, ofNoOrganisation)).toBe(true)
    expect(await retryDeadLetter(id, ofNoOrganisation)).toBe(false)
    await deliverDue(url)
    expect(received).toHaveLength(1)
    expect(await listDeadLetters(ofNoOrganisation)).toEqual([])
  })

  it('puts aside a mail that was sealed with another key', async () => {
    const { url } = await startServer()
    await promise('ana@example.com')
    await db.outbox.updateMany({ data: { sealedMail: new Uint8Array(60) } })
    await deliverDue(url)
    expect(await onlyRow()).toMatchObject({ state: 'dead', lastError: 'UNREADABLE' })
  })
})

describe('stopMails', () => {
  it('stops what is queued for a submission, and what comes before a proved confirmation', async () => {
    const { url, received } = await startServer()
    const submissionId = await newSubmission()
    await promise('ana@example.com', submissionId)
    await promise('bob@example.com')
    await db.submission.update({ where: { id: submissionId }, data: { notMineAt: new Date() } })
    await inTransaction((tx) => stopMails(tx, submissionId))
    await promise('ana@example.com', submissionId)
    await deliverDue(url)
    expect(received.map(({ recipients }) => recipients)).toEqual([['bob@example.com']])
    const stopped = await db.outbox.findMany({ where: { submissionId } })
    expect(stopped.map(({ state, sealedMail }) => [state, sealedMail])).toEqual([
      ['stopped', null],
      ['stopped', null],
    ])

    await db.submission.update({ where: { id: submissionId }, data: { confirmedAt: new Date() } })
    await promise('ana@example.com', submissionId)
    await deliverDue(url)
    expect(received).toHaveLength(2)
  })
})

async function promise(to: string, submissionId?: string) {
  await inTransaction((tx) => enqueue(tx, { kind: 'new-message', to, mail, submissionId }))
  return db.outbox.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
}

async function onlyRow() {
  const [row] = await db.outbox.findMany()
  if (!row) throw new Error('The outbox is empty')
  return row
}

async function makeDue(): Promise<void> {
  await db.$executeRaw`UPDATE "Outbox" SET "nextAttemptAt" = now() - interval '1 second'`
}

async function newSubmission(): Promise<string> {
  const organisation = await db.organisation.create({ data: { slug: randomUUID(), name: 'Klariqo' } })
  const data = { organisationId: organisation.id, channel: 'web' }
  return (await db.submission.create({ data })).id
}

type Behaviour = { recipientCode?: number; refusesLogin?: boolean; beforeAnswer?: () => Promise<void> }

/** A real SMTP server on a free loopback port that keeps what it takes. */
async function startServer({ recipientCode, refusesLogin, beforeAnswer }: Behaviour = {}) {
  const received: { recipients: string[]; raw: string }[] = []
  const options: SMTPServerOptions = {
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: refusesLogin ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    onAuth: (_auth, _session, callback) => callback(new Error('Wrong password')),
    onRcptTo: (_address, _session, callback) =>
      callback(
        recipientCode ? Object.assign(new Error('No ana here'), { responseCode: recipientCode }) : null,
      ),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', async () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ recipients, raw: Buffer.concat(chunks).toString() })
        await beforeAnswer?.()
        callback()
      })
    },
  }
  const server = new SMTPServer(options)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, received }
}
