import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/client'
import type { StaffActor } from './change-request'
import { inLane, LANES, type Lane } from './lane-conditions'
import { organisationsOf } from './staff-sight'

/** Answered requests only ever grow. Beyond this many they are not counted; there are "at least" so many. */
export const MOST_COUNTED = 1000

/** Counts what each lane of the queue holds for one person, in one query. `answered` stops at 1,000. */
export async function countLanes({ staff }: { staff: StaffActor }): Promise<Record<Lane, number>> {
  const looking = { staffId: staff.id, at: now() }
  const organisations = Prisma.sql`${[...organisationsOf(staff)]}::uuid[]`
  const counts = LANES.filter((lane) => lane !== 'answered').map(
    (lane) => Prisma.sql`count(*) FILTER (WHERE ${inLane(lane, looking)})::int AS ${NAMES[lane]}`,
  )
  const [row] = await db.$queryRaw<Record<Lane, number>[]>`
    SELECT ${Prisma.join(counts)}, (
      SELECT count(*)::int FROM (
        SELECT FROM "Request" r WHERE r."organisationId" = ANY(${organisations}) AND ${inLane('answered', looking)}
        LIMIT ${MOST_COUNTED}
      ) AS answered
    ) AS ${NAMES.answered}
    FROM "Request" r JOIN "Organisation" o ON o."id" = r."organisationId"
    WHERE r."organisationId" = ANY(${organisations}) AND r."lane" IN ('open', 'unconfirmed')`
  if (!row) throw new Error('A count is always one row')
  return row
}

/** The name of each column: a name cannot be a parameter. */
const NAMES: Record<Lane, Prisma.Sql> = {
  open: Prisma.sql`"open"`,
  mine: Prisma.sql`"mine"`,
  unassigned: Prisma.sql`"unassigned"`,
  'due-this-week': Prisma.sql`"due-this-week"`,
  overdue: Prisma.sql`"overdue"`,
  waiting: Prisma.sql`"waiting"`,
  unconfirmed: Prisma.sql`"unconfirmed"`,
  'ready-to-approve': Prisma.sql`"ready-to-approve"`,
  answered: Prisma.sql`"answered"`,
}
