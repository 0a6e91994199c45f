import type { RegimeId } from '@/lib/law/regime'
import { getRegime, hasRight } from '@/lib/law/regimes/index'
import type { Right } from '@/lib/law/rights'
import { now, toPlainDate } from '@/lib/platform/clock'
import { openJson, unwrapKey } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/client'
import { logBug } from '@/lib/platform/log'
import type { StaffActor } from './change-request'
import { inLane, type Lane } from './lane-conditions'
import { maskPerson } from './mask-person'
import { personSchema } from './person'
import { type Order, type Place, readCursor, writeCursor } from './queue-cursor'
import { matches, type QueueFilters } from './queue-filters'
import type { Mark } from './snapshot'
import { maySeePeople, organisationsOf } from './staff-sight'
import { isFinal, type State } from './states'

export type QueueRow = {
  reference: string
  organisationSlug: string
  organisationName: string
  /** Masked, such as `A… B…`; empty for who may not see people, and once the key is destroyed. */
  person: string
  right: Right
  regime: RegimeId
  state: State
  ownerName: string | null
  receivedAt: Date
  /** The office's zone, in which the date is meant. */
  timeZone: string
  /** YYYY-MM-DD */
  dueOn: string
  extended: boolean
  paused: boolean
  closedAt: Date | null
  marks: Mark[]
  sample: boolean
}

export type QueuePage = { rows: QueueRow[]; next: string | null; previous: string | null }

type ListQueue = {
  staff: StaffActor
  lane: Lane
  filters?: QueueFilters
  after?: string | undefined
  before?: string | undefined
  /** A token from `findByReferenceOrEmail`: everything of one person, in whichever lane. */
  person?: string | undefined
  size?: number
}

/**
 * Lists one page of the queue, earliest due first, or answered requests, last answered first. The cursors
 * `next` and `previous` go into `after` and `before`; one that is none of ours gives the first page.
 * A state in the filters of the lane `answered` may be any closed one.
 */
export async function listQueue(input: ListQueue): Promise<QueuePage> {
  const { staff, lane, filters = {}, size = 50 } = input
  const order: Order = lane === 'answered' && !input.person ? 'closed' : 'due'
  const before = readCursor(input.before, order)
  const after = before ? null : readCursor(input.after, order)
  const where = Prisma.join(
    [input.person ? isPerson(input.person, staff) : lanePart(lane, filters, staff), ...matches(filters)],
    ' AND ',
  )
  const page = { where, order, limit: size + 1 }
  const read = await readRows({ ...page, after, before }, staff)
  // The rows beyond the cursor have left the list since.
  if (read.length === 0 && (after || before))
    return listQueue({ ...input, after: undefined, before: undefined })

  const rows = before ? read.slice(0, size).reverse() : read.slice(0, size)
  const more = read.length > size
  const cursorAt = (row: Row | undefined) => (row ? writeCursor(placeOf(row, order)) : null)
  return {
    rows: rows.map((row) => present(row, maySeePeople(staff))),
    next: before || more ? cursorAt(rows.at(-1)) : null,
    previous: after || (before && more) ? cursorAt(rows.at(0)) : null,
  }
}

/** Whatever is closed has an instant of closing, by which the list of answered requests is bounded already. */
function lanePart(lane: Lane, { state }: QueueFilters, staff: StaffActor): Prisma.Sql {
  if (lane !== 'answered') return inLane(lane, { staffId: staff.id, at: now() })
  return state && isFinal(state) ? Prisma.sql`true` : Prisma.sql`r."state" = 'answered'`
}

function isPerson(token: string, staff: StaffActor): Prisma.Sql {
  const known = maySeePeople(staff) && /^[A-Za-z0-9_-]{43}$/.test(token)
  return known
    ? Prisma.sql`r."emailIndex" = ${new Uint8Array(Buffer.from(token, 'base64url'))}`
    : Prisma.sql`false`
}

type Row = Omit<QueueRow, 'person' | 'paused' | 'extended'> & {
  id: string
  statutoryDueOn: string | null
  extendedDueOn: string | null
  sealedKey: Uint8Array | null
  sealedPerson: Uint8Array
}

type Page = { where: Prisma.Sql; order: Order; after: Place | null; before: Place | null; limit: number }

/** Each organisation's rows come from its own index, already in order, and no more of them than one page. */
async function readRows({ where, order, after, before, limit }: Page, staff: StaffActor): Promise<Row[]> {
  const cursor = before ?? after
  const beyond = cursor ? beyondPlace(cursor, order, before ? 'back' : 'on') : ANYWHERE[order]
  const sorting = SORTING[order][before ? 'back' : 'on']
  return db.$queryRaw<Row[]>`
    SELECT r.*, s."name" AS "ownerName"
    FROM "Organisation" o
    CROSS JOIN LATERAL (
      SELECT r."id", r."reference", o."slug" AS "organisationSlug", o."name" AS "organisationName",
        r."right", r."regime", r."state", r."ownerId", r."receivedAt", r."timeZone",
        r."effectiveDueOn", to_char(r."effectiveDueOn", 'YYYY-MM-DD') AS "dueOn",
        to_char(r."statutoryDueOn", 'YYYY-MM-DD') AS "statutoryDueOn",
        to_char(r."extendedDueOn", 'YYYY-MM-DD') AS "extendedDueOn",
        r."closedAt", r."marks", r."sample", r."sealedKey", r."sealedPerson"
      FROM "Request" r
      WHERE r."organisationId" = o."id" AND ${where} AND ${beyond}
      ORDER BY ${sorting}
      LIMIT ${limit}
    ) r
    LEFT JOIN "Staff" s ON s."id" = r."ownerId"
    WHERE o."id" = ANY(${[...organisationsOf(staff)]}::uuid[])
    ORDER BY ${sorting}
    LIMIT ${limit}`
}

const SORTING = {
  due: {
    on: Prisma.sql`r."effectiveDueOn", r."id"`,
    back: Prisma.sql`r."effectiveDueOn" DESC, r."id" DESC`,
  },
  closed: {
    on: Prisma.sql`r."closedAt" DESC, r."id" DESC`,
    back: Prisma.sql`r."closedAt", r."id"`,
  },
}

/** Without a cursor. The index keeps rows that are not closed where the list begins: this skips them. */
const ANYWHERE = { due: Prisma.sql`true`, closed: Prisma.sql`r."closedAt" < 'infinity'` }

/** What a row must be to come after a place in the list, or before it. */
function beyondPlace({ key, id }: Place, order: Order, direction: 'on' | 'back'): Prisma.Sql {
  if (order === 'due') {
    return direction === 'on'
      ? Prisma.sql`(r."effectiveDueOn", r."id") > (${key}::date, ${id}::uuid)`
      : Prisma.sql`(r."effectiveDueOn", r."id") < (${key}::date, ${id}::uuid)`
  }
  return direction === 'on'
    ? Prisma.sql`(r."closedAt", r."id") < (${key}::timestamptz, ${id}::uuid)`
    : Prisma.sql`(r."closedAt", r."id") > (${key}::timestamptz, ${id}::uuid)`
}

function placeOf(row: Row, order: Order): Place {
  return { key: order === 'closed' && row.closedAt ? row.closedAt.toISOString() : row.dueOn, id: row.id }
}

function present(row: Row, withPerson: boolean): QueueRow {
  const { id, statutoryDueOn, extendedDueOn, sealedKey, sealedPerson, ...shown } = row
  return {
    ...shown,
    person: withPerson && sealedKey ? maskPerson(nameOf(id, sealedKey, sealedPerson)) : '',
    extended: extendedDueOn !== null,
    paused: statutoryDueOn === null && !isFinal(row.state) && hasStatute(row),
  }
}

/** A law that sets a date, and none there now: a pause is running. */
function hasStatute({ regime, right, receivedAt, timeZone }: Row): boolean {
  const law = getRegime(regime)
  return hasRight(law, right, toPlainDate(receivedAt, timeZone)) && law.rights[right]?.answer !== null
}

/** One row that cannot be read must not hide the others, so it is listed without a name. */
function nameOf(id: string, sealedKey: Uint8Array, sealedPerson: Uint8Array): string {
  try {
    const key = unwrapKey(sealedKey, `Request|sealedKey|${id}`)
    return personSchema.parse(openJson(key, sealedPerson, `Request|sealedPerson|${id}`)).name
  } catch (error) {
    logBug(error, 'requests/list-queue')
    return ''
  }
}
