import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { blindIndex } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { type MadeUp, makeRequests } from '@/scripts/bench/make-requests'
import type { StaffActor } from './change-request'
import { countLanes } from './count-lanes'
import { findByReferenceOrEmail } from './find-for-staff'
import type { Lane } from './lane-conditions'
import { listQueue, type QueueRow } from './list-queue'
import { loadOrganisations } from './load-organisations'

let ids: { klariqo: string; kaltalk: string }
let staff: StaffActor
let other: string

beforeAll(async () => {
  await loadOrganisations()
  const rows = await db.organisation.findMany()
  const idOf = (slug: string) => rows.find((row) => row.slug === slug)?.id ?? ''
  ids = { klariqo: idOf('klariqo'), kaltalk: idOf('kaltalk') }
  const people = ['Mo Agent', 'Kim Agent'].map((name) => {
    return { id: crypto.randomUUID(), name, email: `${crypto.randomUUID()}@example.com`, roles: ['agent'] }
  })
  await db.staff.createMany({ data: people })
  staff = { id: people[0]?.id ?? '', roles: ['agent', 'approver'], organisationIds: Object.values(ids) }
  other = people[1]?.id ?? ''
})

beforeEach(async () => {
  // A request cannot be deleted; these leave every list.
  await db.request.updateMany({ data: { lane: 'gone', state: 'gone', closedAt: null, emailIndex: null } })
})

/** A local date of the office in India, some days from now. */
function inDays(days: number): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' })
  const [year = 0, month = 0, day = 0] = format.format(new Date()).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

async function references(lane: Lane, over: Partial<Parameters<typeof listQueue>[0]> = {}) {
  const { rows } = await listQueue({ staff, lane, ...over })
  return rows.map(({ reference }) => reference)
}

describe('listQueue', () => {
  it('pages forwards and backwards over equal dates without losing or repeating a row', async () => {
    const dates = Array.from({ length: 23 }, (_, index) => `2027-01-0${1 + Math.floor(index / 8)}`)
    const [half, rest] = [dates.slice(0, 12), dates.slice(12)]
    await makeRequests(
      'klariqo',
      half.map((dueOn) => ({ state: 'working', dueOn })),
    )
    await makeRequests(
      'kaltalk',
      rest.map((dueOn) => ({ state: 'received', dueOn })),
    )
    const whole = await references('open', { size: 100 })
    expect(new Set(whole).size).toBe(23)

    const forwards: string[][] = []
    let page = await listQueue({ staff, lane: 'open', size: 5 })
    expect(page.previous).toBeNull()
    forwards.push(page.rows.map(({ reference }) => reference))
    while (page.next) {
      page = await listQueue({ staff, lane: 'open', size: 5, after: page.next })
      forwards.push(page.rows.map(({ reference }) => reference))
    }
    expect(forwards.map(({ length }) => length)).toEqual([5, 5, 5, 5, 3])
    expect(forwards.flat()).toEqual(whole)

    const backwards = [page.rows.map(({ reference }) => reference)]
    while (page.previous) {
      page = await listQueue({ staff, lane: 'open', size: 5, before: page.previous })
      expect(page.next).not.toBeNull()
      backwards.unshift(page.rows.map(({ reference }) => reference))
    }
    expect(backwards).toEqual(forwards)
  })

  it('pages answered requests, last answered first', async () => {
    const closed = ['03', '01', '02', '02'].map((day): MadeUp => {
      return { state: 'answered', dueOn: '2027-01-01', closedAt: new Date(`2026-12-${day}T10:00:00.123Z`) }
    })
    await makeRequests('klariqo', closed)
    const first = await listQueue({ staff, lane: 'answered', size: 2 })
    const second = await listQueue({ staff, lane: 'answered', size: 2, after: first.next ?? '' })
    const days = [...first.rows, ...second.rows].map(({ closedAt }) => closedAt?.getUTCDate())
    expect(days).toEqual([3, 2, 2, 1])
    const back = await listQueue({ staff, lane: 'answered', size: 2, before: second.previous ?? '' })
    expect(back.rows).toEqual(first.rows)
  })

  it('gives the first page for a cursor that is not one, or whose rows are gone', async () => {
    await makeRequests('klariqo', [{ state: 'working', dueOn: '2027-01-01' }])
    const beyond = Buffer.from(JSON.stringify(['2099-01-01', crypto.randomUUID()])).toString('base64url')
    for (const after of ['nonsense', '\0', beyond])
      expect(await references('open', { after })).toHaveLength(1)
  })

  it('shows nothing of an organisation that the person does not serve, and nobody to auditors and admins', async () => {
    await makeRequests('klariqo', [{ state: 'working', dueOn: '2027-01-01', name: 'Ana Maria Braga' }])
    await makeRequests('kaltalk', [{ state: 'working', dueOn: '2027-01-01' }])
    const only = { ...staff, organisationIds: [ids.klariqo] }
    const { rows } = await listQueue({ staff: only, lane: 'open' })
    expect(rows.map(({ organisationSlug, person }) => [organisationSlug, person])).toEqual([
      ['klariqo', 'A… B…'],
    ])
    const seen = await listQueue({ staff: { ...only, roles: ['auditor'] }, lane: 'open' })
    expect(seen.rows.map(({ person }) => person)).toEqual([''])
    expect((await listQueue({ staff: { ...only, roles: ['admin'] }, lane: 'open' })).rows).toEqual([])
    expect((await listQueue({ staff: { ...only, organisationIds: [] }, lane: 'open' })).rows).toEqual([])
  })

  it('still lists a request whose key is destroyed', async () => {
    await makeRequests('klariqo', [{ state: 'working', dueOn: '2027-01-01', row: { sealedKey: null } }])
    expect((await listQueue({ staff, lane: 'open' })).rows[0]?.person).toBe('')
  })

  it('knows a pause from a law without a date', async () => {
    await makeRequests('klariqo', [
      { state: 'waiting', dueOn: '2027-01-01', row: { statutoryDueOn: null } },
      { state: 'waiting', dueOn: '2027-01-02', row: { statutoryDueOn: null, regime: 'general' } },
      { state: 'working', dueOn: '2027-01-03', row: { extendedDueOn: new Date('2027-01-03') } },
    ])
    const { rows } = await listQueue({ staff, lane: 'open' })
    const facts = ({ paused, extended, dueOn }: QueueRow) => ({ paused, extended, dueOn })
    expect(rows.map(facts)).toEqual([
      { paused: true, extended: false, dueOn: '2027-01-01' },
      { paused: false, extended: false, dueOn: '2027-01-02' },
      { paused: false, extended: true, dueOn: '2027-01-03' },
    ])
  })
})

describe('lanes and filters', () => {
  const make = () =>
    makeRequests('klariqo', [
      { state: 'working', dueOn: inDays(-1), ownerId: staff.id },
      { state: 'received', dueOn: inDays(0) },
      { state: 'waiting', dueOn: inDays(7), ownerId: other },
      { state: 'working', dueOn: inDays(8), ownerId: staff.id },
      { state: 'unconfirmed', dueOn: inDays(3) },
      { state: 'answered', dueOn: inDays(3), closedAt: new Date() },
      { state: 'withdrawn', dueOn: inDays(3), closedAt: new Date() },
    ])

  it('count what they list', async () => {
    await make()
    expect(await countLanes({ staff })).toEqual({
      open: 4,
      mine: 2,
      unassigned: 1,
      'due-this-week': 2,
      overdue: 1,
      waiting: 1,
      unconfirmed: 1,
      'ready-to-approve': 0,
      answered: 1,
    })
    for (const [lane, count] of Object.entries(await countLanes({ staff }))) {
      expect(await references(lane as Lane), lane).toHaveLength(count)
    }
  })

  it('filter by due date, owner, state and organisation', async () => {
    const [late, today, week, later, , , withdrawn] = await make()
    expect(await references('open', { filters: { due: 'overdue' } })).toEqual([late])
    expect(await references('open', { filters: { due: 'today' } })).toEqual([today])
    expect(await references('open', { filters: { due: 'week' } })).toEqual([today, week])
    expect(await references('open', { filters: { due: 'later' } })).toEqual([later])
    expect(await references('open', { filters: { owner: 'nobody' } })).toEqual([today])
    expect(await references('open', { filters: { owner: other, state: 'waiting' } })).toEqual([week])
    expect(await references('open', { filters: { organisation: 'kaltalk' } })).toEqual([])
    expect(await references('open', { filters: { organisation: '\0', owner: '\0' } })).toEqual([])
    expect(await references('answered', { filters: { state: 'withdrawn' } })).toEqual([withdrawn])
  })

  it('list for approval what somebody else decided and a second person must agree to', async () => {
    const made = await makeRequests('klariqo', [
      { state: 'review', dueOn: '2027-01-01' },
      { state: 'review', dueOn: '2027-01-02' },
      { state: 'review', dueOn: '2027-01-03' },
      { state: 'review', dueOn: '2027-01-04' },
    ])
    const rows = await db.request.findMany({ where: { lane: 'open' }, orderBy: { effectiveDueOn: 'asc' } })
    const outcomes = ['granted', 'nothing-held', 'refused', 'granted']
    await db.decision.createMany({
      data: rows.map(({ id }, index) => ({
        requestId: id,
        outcome: outcomes[index] ?? '',
        grounds: [],
        sealedLetter: new Uint8Array(),
        decidedById: index === 3 ? staff.id : other,
        decidedAt: new Date(),
      })),
    })
    expect(await references('ready-to-approve')).toEqual([made[0], made[2]])
    expect((await countLanes({ staff }))['ready-to-approve']).toBe(2)
    await db.organisation.updateMany({ data: { soleApprover: true } })
    expect(await references('ready-to-approve')).toEqual([made[0], made[2], made[3]])
    await db.organisation.updateMany({ data: { soleApprover: false } })
  })
})

describe('findByReferenceOrEmail', () => {
  it('finds a reference in any spelling, and everything of one address, in every lane', async () => {
    const row = { emailIndex: blindIndex('ana@example.com') }
    const made = await makeRequests('klariqo', [
      { state: 'working', dueOn: '2027-01-01', row },
      { state: 'answered', dueOn: '2027-01-02', closedAt: new Date(), row },
      { state: 'working', dueOn: '2027-01-03' },
    ])
    const text = ` ${made[0]?.toLowerCase().replace('-', ' ')} `
    expect(await findByReferenceOrEmail({ staff, text })).toEqual({ kind: 'request', reference: made[0] })

    const found = await findByReferenceOrEmail({ staff, text: 'ANA@example.com' })
    if (found.kind !== 'person') throw new Error('not found')
    expect(await references('open', { person: found.token })).toEqual(made.slice(0, 2))
    expect(await references('open', { person: 'nonsense' })).toEqual([])

    const foreign = { ...staff, organisationIds: [ids.kaltalk] }
    expect(await findByReferenceOrEmail({ staff: foreign, text })).toEqual({ kind: 'none' })
    expect(await findByReferenceOrEmail({ staff: foreign, text: 'ana@example.com' })).toEqual({
      kind: 'none',
    })
    expect(await references('open', { staff: foreign, person: found.token })).toEqual([])
    const auditor = { ...staff, roles: ['auditor' as const] }
    expect(await findByReferenceOrEmail({ staff: auditor, text: 'ana@example.com' })).toEqual({
      kind: 'none',
    })
  })

  it.each(['', '\0', 'nobody', 'nobody@example.com', 'a@b', '@@', '{}'])(
    'finds nothing for %j',
    async (text) => {
      expect(await findByReferenceOrEmail({ staff, text })).toEqual({ kind: 'none' })
    },
  )
})
