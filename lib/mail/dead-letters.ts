import { db } from '@/lib/platform/db'

export type DeadLetter = {
  id: string
  kind: string
  /** Null for mail that belongs to no single request. */
  reference: string | null
  organisationId: string | null
  /** `waiting` once several attempts have failed; `dead` when no more are made. */
  state: 'waiting' | 'dead'
  /** A code such as 550 or ESOCKET. */
  lastError: string | null
  attempts: number
  createdAt: Date
  nextAttemptAt: Date
}

/** Failures that are worth a person's attention: five attempts take about two and a half minutes. */
const MANY = 5

/** Lists up to 200 mails that are not getting through, newest first, for staff. */
export async function listDeadLetters(): Promise<DeadLetter[]> {
  return db.$queryRaw<DeadLetter[]>`
    SELECT o.id, o.kind, r.reference, coalesce(r."organisationId", s."organisationId") AS "organisationId",
           CASE o.state WHEN 'dead' THEN 'dead' ELSE 'waiting' END AS state,
           o."lastError", o.attempts, o."createdAt", o."nextAttemptAt"
    FROM "Outbox" o
    LEFT JOIN "Request" r ON r.id = o."requestId"
    LEFT JOIN "Submission" s ON s.id = o."submissionId"
    WHERE (o.state = 'dead' AND o."sealedMail" IS NOT NULL) OR (o.state = 'queued' AND o.attempts >= ${MANY})
    ORDER BY o."createdAt" DESC
    LIMIT 200`
}

/** Tries a dead mail again, once it is worth it. False when it is not dead or its content is gone. */
export async function retryDeadLetter(id: string): Promise<boolean> {
  const { count } = await db.outbox.updateMany({
    where: { id, state: 'dead', sealedMail: { not: null } },
    data: { state: 'queued', attempts: 0, nextAttemptAt: new Date(0) },
  })
  return count === 1
}
