import { hash, verify } from '@node-rs/argon2'
import { readTypedCode } from '@/lib/identity/typed-code'
import { randomCode } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'

/** Wrong tries before the code is locked. A new code needs new evidence. */
export const PICKUP_TRIES = 5

/** A new pick-up code of 50 bits, as it is shown, and its argon2id hash, which is all that is stored. */
export async function newPickupCode(): Promise<{ code: string; hash: string }> {
  const code = randomCode(10)
  return { code: `${code.slice(0, 5)}-${code.slice(5)}`, hash: await hash(code) }
}

/**
 * Checks a typed code. A try is counted before it is looked at, so that many at once are no better than one
 * after another; the right code sets the count back. Locked codes stay locked, also for whoever knows them.
 */
export async function checkPickupCode(
  submissionId: string,
  typed: string,
): Promise<'ok' | 'wrong' | 'locked'> {
  const [row] = await db.$queryRaw<{ pickupHash: string | null }[]>`
    UPDATE "Submission" SET "pickupAttempts" = "pickupAttempts" + 1
    WHERE "id" = ${submissionId}::uuid AND "pickupAttempts" < ${PICKUP_TRIES}
    RETURNING "pickupHash"`
  if (!row) return 'locked'
  if (!row.pickupHash || !(await verify(row.pickupHash, readTypedCode(typed)))) return 'wrong'
  // Unless another code was issued meanwhile, whose count is its own.
  await db.submission.updateMany({
    where: { id: submissionId, pickupHash: row.pickupHash },
    data: { pickupAttempts: 0 },
  })
  return 'ok'
}
