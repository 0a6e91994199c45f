import { readTypedCode } from '@/lib/identity/typed-code'
import { hmacCode, sameBytes } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'

const TRIES = 5

/**
 * Compares a typed six-character code with the one that was on screen: that of the submission, or that of
 * the page on which the links were asked for. Five tries each, counted before the comparison.
 */
export async function checkScreenCode(
  typed: string,
  submission: { id: string; codeHash: Uint8Array | null },
  find: { id: string; codeHash: Uint8Array } | null,
): Promise<'ok' | 'wrong' | 'locked'> {
  const left = find
    ? await db.$executeRaw`UPDATE "Find" SET "codeAttempts" = "codeAttempts" + 1
        WHERE id = ${find.id}::uuid AND "codeAttempts" < ${TRIES}`
    : await db.$executeRaw`UPDATE "Submission" SET "codeAttempts" = "codeAttempts" + 1
        WHERE id = ${submission.id}::uuid AND "codeAttempts" < ${TRIES}`
  if (left === 0) return 'locked'
  const typedHash = hmacCode('confirm', readTypedCode(typed))
  const known = [submission.codeHash, find?.codeHash].filter((hash) => hash instanceof Uint8Array)
  return known.some((hash) => sameBytes(hash, typedHash)) ? 'ok' : 'wrong'
}
