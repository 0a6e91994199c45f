import { db } from '@/lib/platform/db'

/**
 * Deletes what nobody can use any more, by the database's clock. Links and answered finds stay for a while,
 * so that a page can say "expired"; a mail that never got through is emptied after thirty days.
 */
export async function cleanExpired(): Promise<void> {
  await db.$executeRaw`DELETE FROM "FormState" WHERE "expiresAt" < now()`
  await db.$executeRaw`DELETE FROM "RateLimit" WHERE "expiresAt" < now()`
  await db.$executeRaw`DELETE FROM "RequesterSession" WHERE "expiresAt" < now()`
  await db.$executeRaw`DELETE FROM "StaffSession" WHERE "expiresAt" < now()`
  await db.$executeRaw`DELETE FROM "Link" WHERE "expiresAt" < now() - interval '30 days'`
  await db.$executeRaw`
    DELETE FROM "Find" f
    WHERE f."handledAt" < now() - interval '1 day'
      AND NOT EXISTS (SELECT FROM "Link" l WHERE l."findId" = f.id)`
  await db.$executeRaw`
    UPDATE "Outbox" SET "sealedMail" = NULL
    WHERE state = 'dead' AND "createdAt" < now() - interval '30 days' AND "sealedMail" IS NOT NULL`
}
