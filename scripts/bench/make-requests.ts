import { dateColumn } from '@/lib/platform/clock'
import { newKey, sealJson, wrapKey } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/generated/client'
import { getOrganisation } from '@/lib/requests/get-organisation'
import type { Person } from '@/lib/requests/person'
import { newReference } from '@/lib/requests/reference'
import { laneOf, type State } from '@/lib/requests/states'

/** What sets one made-up request apart from the next. Dates are YYYY-MM-DD. */
export type MadeUp = {
  state: State
  dueOn: string
  ownerId?: string
  closedAt?: Date
  name?: string
  row?: Partial<Prisma.RequestCreateManyInput>
}

const BATCH = 2_000

/** Writes rows of requests straight into the table, without events: only what lists and counts read. */
export async function makeRequests(slug: string, wanted: readonly MadeUp[]): Promise<string[]> {
  const organisation = await getOrganisation(slug)
  if (!organisation) throw new Error(`There is no organisation ${slug}`)
  const submission = await db.submission.create({ data: { organisationId: organisation.id, channel: 'web' } })
  const fixed = {
    organisationId: organisation.id,
    policyVersionId: organisation.policyVersionId,
    submissionId: submission.id,
    timeZone: organisation.timeZone,
  }
  const rows = wanted.map((request) => ({ ...madeUpRow(request), ...fixed, ...request.row }))
  for (let start = 0; start < rows.length; start += BATCH) {
    await db.request.createMany({ data: rows.slice(start, start + BATCH) })
  }
  return rows.map(({ reference }) => reference)
}

function madeUpRow({ state, dueOn, ownerId, closedAt, name = 'Ana Braga' }: MadeUp) {
  const id = crypto.randomUUID()
  const key = newKey()
  const person: Person = { name, email: 'ana@example.com', about: 'me', country: 'DE' }
  return {
    id,
    reference: newReference(),
    right: 'access',
    regime: 'gdpr',
    regimeVersion: '1',
    relationship: 'account-holder',
    capacity: 'controller',
    channel: 'web',
    state,
    lane: laneOf(state),
    receivedAt: new Date('2026-11-21T10:00:00Z'),
    statutoryDueOn: dateColumn(dueOn),
    policyDueOn: dateColumn(dueOn),
    effectiveDueOn: dateColumn(dueOn),
    marks: [],
    ownerId: ownerId ?? null,
    closedAt: closedAt ?? null,
    sealedKey: wrapKey(key, `Request|sealedKey|${id}`),
    sealedPerson: sealJson(key, person, `Request|sealedPerson|${id}`),
  }
}
