import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { deadLettersFor, retryDeadLetterFor } from './dead-letters-for'
import type { Role } from './permissions'
import type { Staff } from './sessions'

let klariqo: string
let kaltalk: string

beforeEach(async () => {
  await db.outbox.deleteMany()
  klariqo = await newOrganisation()
  kaltalk = await newOrganisation()
})

it('shows the mails of the organisations served, and of none to whoever looks after people', async () => {
  const here = await deadLetter(klariqo)
  const there = await deadLetter(kaltalk)
  const toStaff = await deadLetter(null)
  expect(await idsFor(staff(['agent'], klariqo))).toEqual([here])
  expect(await idsFor(staff(['admin'], kaltalk))).toEqual([toStaff, there])
  expect(await idsFor(staff(['admin']))).toEqual([toStaff])
  expect(await idsFor(staff(['agent']))).toEqual([])
})

it('shows them however many of another organisation are newer', async () => {
  const here = await deadLetter(klariqo)
  const { id: submissionId } = await newSubmission(kaltalk)
  const data = Array.from({ length: 201 }, () => deadRow(submissionId))
  await db.outbox.createMany({ data })
  expect(await idsFor(staff(['agent'], klariqo))).toEqual([here])
})

it('tries again only those', async () => {
  const here = await deadLetter(klariqo)
  const there = await deadLetter(kaltalk)
  const toStaff = await deadLetter(null)
  const agent = staff(['agent'], klariqo)
  expect(await retryDeadLetterFor(agent, there)).toBe(false)
  expect(await retryDeadLetterFor(agent, toStaff)).toBe(false)
  expect(await retryDeadLetterFor(agent, here)).toBe(true)
  expect(await retryDeadLetterFor(agent, here)).toBe(false)
  expect(await retryDeadLetterFor(staff(['admin']), toStaff)).toBe(true)
  const dead = await db.outbox.findMany({ where: { state: 'dead' } })
  expect(dead.map(({ id }) => id)).toEqual([there])
})

function staff(roles: Role[], ...organisationIds: string[]): Staff {
  return { id: crypto.randomUUID(), name: 'Ben', email: 'ben@desk.example', roles, organisationIds }
}

async function idsFor(person: Staff): Promise<string[]> {
  return (await deadLettersFor(person)).map(({ id }) => id)
}

async function newOrganisation(): Promise<string> {
  return (await db.organisation.create({ data: { slug: crypto.randomUUID(), name: 'Klariqo' } })).id
}

async function newSubmission(organisationId: string) {
  return db.submission.create({ data: { organisationId, channel: 'web' } })
}

async function deadLetter(organisationId: string | null): Promise<string> {
  const submission = organisationId ? await newSubmission(organisationId) : null
  return (await db.outbox.create({ data: deadRow(submission?.id ?? null) })).id
}

function deadRow(submissionId: string | null) {
  const messageId = `<${crypto.randomUUID()}@desk.example>`
  return { kind: 'new-message', submissionId, messageId, state: 'dead', sealedMail: new Uint8Array(60) }
}
