import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db'

export type ClaimedMail = {
  id: string
  kind: string
  sealedMail: Uint8Array
  messageId: string
  /** How often it was claimed, this time included. */
  attempts: number
  /** Only the holder of this lease may mark the row. */
  lease: string
  createdAt: Date
}

/** How long a mail belongs to whoever claimed it. Sending takes less, so a lapsed lease means a crash. */
export const LEASE_SECONDS = 60

/**
 * Claims up to `limit` mails that are due, longest waiting first. Two processes never hold the same one:
 * rows that another is claiming are skipped, and a lease that lapsed is taken over.
 */
export async function claimMails(limit: number): Promise<ClaimedMail[]> {
  const lease = randomUUID()
  return db.$queryRaw<ClaimedMail[]>`
    UPDATE "Outbox"
    SET lease = ${lease}::uuid,
        "leasedUntil" = now() + make_interval(secs => ${LEASE_SECONDS}),
        attempts = attempts + 1
    WHERE id IN (
      SELECT id FROM "Outbox"
      WHERE state = 'queued' AND "nextAttemptAt" <= now() AND ("leasedUntil" IS NULL OR "leasedUntil" < now())
      ORDER BY "nextAttemptAt"
      LIMIT ${limit}
      FOR UPDATE SKIP LOCKED
    )
    RETURNING id, kind, "sealedMail", "messageId", attempts, lease, "createdAt"`
}
