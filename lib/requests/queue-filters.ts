import type { RegimeId } from '@/lib/law/regime'
import type { Right } from '@/lib/law/rights'
import { now } from '@/lib/platform/clock'
import { Prisma } from '@/lib/platform/generated/client'
import { isUuid } from './is-uuid'
import { type Due, isDue } from './lane-conditions'
import type { State } from './states'

export type QueueFilters = {
  right?: Right | undefined
  regime?: RegimeId | undefined
  state?: State | undefined
  /** The id of a member of staff. */
  owner?: string | undefined
  due?: Due | undefined
  /** The slug of one organisation. */
  organisation?: string | undefined
}

const CODE = /^[a-z0-9-]{1,100}$/

/** What a row `r` of organisation `o` must be to pass the filters. A value that cannot be one passes nothing. */
export function matches({ right, regime, state, owner, due, organisation }: QueueFilters): Prisma.Sql[] {
  return [
    ...equals(Prisma.sql`r."right"`, right),
    ...equals(Prisma.sql`r."regime"`, regime),
    ...equals(Prisma.sql`r."state"`, state),
    ...equals(Prisma.sql`o."slug"`, organisation),
    ...(owner === undefined ? [] : [isOwnedBy(owner)]),
    ...(due === undefined ? [] : [isDue(due, now())]),
  ]
}

function equals(column: Prisma.Sql, value: string | undefined): Prisma.Sql[] {
  if (value === undefined) return []
  return [CODE.test(value) ? Prisma.sql`${column} = ${value}` : Prisma.sql`false`]
}

function isOwnedBy(owner: string): Prisma.Sql {
  if (owner === 'nobody') return Prisma.sql`r."ownerId" IS NULL`
  return isUuid(owner) ? Prisma.sql`r."ownerId" = ${owner}::uuid` : Prisma.sql`false`
}
