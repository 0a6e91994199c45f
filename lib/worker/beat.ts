import { db } from '@/lib/platform/db'

/** Leaves a sign of life, by the database's clock, for the health check of any process. */
export async function beat(): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Heartbeat" (name, at) VALUES ('worker', now())
    ON CONFLICT (name) DO UPDATE SET at = now()`
}
