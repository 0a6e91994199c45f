import { answerNeeds } from '@/lib/law/evidence'
import { OUTCOMES, type Outcome } from '@/lib/law/outcome'
import { RIGHTS } from '@/lib/law/rights'
import { toPlainDate } from '@/lib/platform/clock'
import { Prisma } from '@/lib/platform/generated/client'

/** The lists of the queue. Each is a part of `open` but `unconfirmed` and `answered`. */
export const LANES = [
  'open',
  'mine',
  'unassigned',
  'due-this-week',
  'overdue',
  'waiting',
  'unconfirmed',
  'ready-to-approve',
  'answered',
] as const
export type Lane = (typeof LANES)[number]

export const DUE = ['overdue', 'today', 'week', 'later'] as const
export type Due = (typeof DUE)[number]

/** Days after today that still count as this week. */
const WEEK = 7
const DAY = 86_400_000

/** Who looks at the queue, and when. */
export type Looking = { staffId: string; at: Date }

/** What a row `r` of organisation `o` must be to stand in a lane. */
export function inLane(lane: Lane, looking: Looking): Prisma.Sql {
  switch (lane) {
    case 'open':
      return OPEN
    case 'mine':
      return Prisma.sql`${OPEN} AND r."ownerId" = ${looking.staffId}::uuid`
    case 'unassigned':
      return Prisma.sql`${OPEN} AND r."ownerId" IS NULL`
    case 'due-this-week':
      return Prisma.sql`${OPEN} AND ${isDue('week', looking.at)}`
    case 'overdue':
      return Prisma.sql`${OPEN} AND ${isDue('overdue', looking.at)}`
    case 'waiting':
      return Prisma.sql`${OPEN} AND r."state" = 'waiting'`
    case 'unconfirmed':
      return Prisma.sql`r."lane" = 'unconfirmed'`
    case 'ready-to-approve':
      return Prisma.sql`${OPEN} AND ${isReadyToApprove(looking.staffId)}`
    case 'answered':
      return Prisma.sql`r."lane" = 'closed' AND r."state" = 'answered'`
  }
}

/**
 * What a row must be to be due then. Today is the day in the row's own time zone. The bound in plain dates
 * says the same more loosely, for the index: no zone is more than a day away from UTC.
 */
export function isDue(due: Due, at: Date): Prisma.Sql {
  const today = Prisma.sql`(${at.toISOString()}::timestamptz AT TIME ZONE r."timeZone")::date`
  const bound = (days: number) => toPlainDate(new Date(at.getTime() + days * DAY), 'UTC')
  switch (due) {
    case 'overdue':
      return Prisma.sql`r."effectiveDueOn" <= ${bound(0)}::date AND r."effectiveDueOn" < ${today}`
    case 'today':
      return Prisma.sql`r."effectiveDueOn" BETWEEN ${bound(-1)}::date AND ${bound(1)}::date
        AND r."effectiveDueOn" = ${today}`
    case 'week':
      return Prisma.sql`r."effectiveDueOn" BETWEEN ${bound(-1)}::date AND ${bound(WEEK + 1)}::date
        AND r."effectiveDueOn" BETWEEN ${today} AND ${today} + ${WEEK}::int`
    case 'later':
      return Prisma.sql`r."effectiveDueOn" >= ${bound(WEEK - 1)}::date
        AND r."effectiveDueOn" > ${today} + ${WEEK}::int`
  }
}

const OPEN = Prisma.sql`r."lane" = 'open'`

/** Answers, as `right outcome`, that need a second person even without a file. The law says which. */
const NEED_A_SECOND_PERSON = RIGHTS.flatMap((right) =>
  OUTCOMES.filter((outcome) => needsSecondPerson(right, outcome)).map((outcome) => `${right} ${outcome}`),
)

function needsSecondPerson(right: (typeof RIGHTS)[number], outcome: Outcome): boolean {
  return answerNeeds({ regime: 'general', right, outcome, grounds: [], hasFiles: false }).secondPerson
}

/** An answer waits for approval, and this person did not decide it. The CASE keeps others from being looked up. */
function isReadyToApprove(staffId: string): Prisma.Sql {
  return Prisma.sql`CASE WHEN r."state" = 'review' THEN EXISTS (
    SELECT FROM "Decision" d
    WHERE d."requestId" = r."id" AND d."supersededAt" IS NULL AND d."approvedAt" IS NULL
      AND (o."soleApprover" OR d."decidedById" <> ${staffId}::uuid)
      AND (r."right" || ' ' || d."outcome" = ANY(${NEED_A_SECOND_PERSON}) OR EXISTS (
        SELECT FROM "File" f WHERE f."requestId" = r."id" AND f."sealedKey" IS NOT NULL))
  ) ELSE false END`
}
