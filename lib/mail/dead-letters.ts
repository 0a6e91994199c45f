import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/client'

export type DeadLetter = {
  id: string
  kind: string
  /** Null for mail that belongs to no single request. */
  reference: string | null
  /** `waiting` once several attempts have failed; `dead` when no more are made. */
  state: 'waiting' | 'dead'
  /** A code such as 550 or ESOCKET. */
  lastError: string | null
  attempts: number
  createdAt: Date
  nextAttemptAt: Date
}

/** Whose mail to look at: that of these organisations and, if so said, that of none. */
export type MailReach = { organisationIds: string[]; ofNone: boolean }

/** Failures that are worth a person's attention: five attempts take about two and a half minutes. */
const MANY = 5

/** Lists up to 200 mails within reach that are not getting through, newest first. */
export async function listDeadLetters(reach: MailReach): Promise<DeadLetter[]> {
  return db.$queryRaw<DeadLetter[]>`
    SELECT o.id, o.kind, (SELECT r.reference FROM "Request" r WHERE r.id = o."requestId") AS reference,
           CASE o.state WHEN 'dead' THEN 'dead' ELSE 'waiting' END AS state,
           o."lastError", o.attempts, o."createdAt", o."nextAttemptAt"
    FROM "Outbox" o
    WHERE ((o.state = 'dead' AND o."sealedMail" IS NOT NULL) OR (o.state = 'queued' AND o.attempts >= ${MANY}))
      AND ${within(reach)}
    ORDER BY o."createdAt" DESC
    LIMIT 200`
}

/** Tries a dead mail again, once it is worth it. False when it is not dead, not within reach or its content is gone. */
export async function retryDeadLetter(id: string, reach: MailReach): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE "Outbox" o SET state = 'queued', attempts = 0, "nextAttemptAt" = 'epoch'
    WHERE o.id = ${id}::uuid AND o.state = 'dead' AND o."sealedMail" IS NOT NULL AND ${within(reach)}`
  return count === 1
}

/** The condition that the mail `o` is within reach. */
function within({ organisationIds, ofNone }: MailReach): Prisma.Sql {
  const organisation = Prisma.sql`coalesce(
    (SELECT r."organisationId" FROM "Request" r WHERE r.id = o."requestId"),
    (SELECT s."organisationId" FROM "Submission" s WHERE s.id = o."submissionId")
  )`
  return Prisma.sql`CASE WHEN ${organisation} IS NULL THEN ${ofNone}::boolean
    ELSE ${organisation} = ANY(${organisationIds}::uuid[]) END`
}
