import { hmacCode } from '@/lib/platform/crypto'
import { db, type Tx } from '@/lib/platform/db'

/** At most `max` times in `seconds`, counted per subject and shared by all processes. */
export interface Limit {
  name: string
  max: number
  seconds: number
}

/**
 * Counts one attempt; false when there were too many. The window starts at the first attempt and is reckoned
 * by the database's clock. Inside a transaction, give its `tx` as `client`. The subject (an address, an account) is stored as an HMAC only.
 */
export async function takeToken(limit: Limit, subject: string, client: Tx = db): Promise<boolean> {
  const key = hmacCode('limit', `${limit.name}\n${subject}`)
  const [row] = await client.$queryRaw<{ count: number }[]>`
    INSERT INTO "RateLimit" AS kept ("key", "count", "expiresAt")
    VALUES (${key}, 1, now() + make_interval(secs => ${limit.seconds}))
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN kept."expiresAt" <= now() THEN 1 ELSE least(kept."count", ${limit.max}) + 1 END,
      "expiresAt" = CASE WHEN kept."expiresAt" <= now() THEN excluded."expiresAt" ELSE kept."expiresAt" END
    RETURNING "count"`
  return row !== undefined && row.count <= limit.max
}
