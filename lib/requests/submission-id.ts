import { sha256 } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/client'

/** The id of a submission. It follows from all that was sent, so the same form sent twice has one id. */
export function submissionIdOf(sent: string): string {
  const hex = Buffer.from(sha256('submission', sent)).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * Stores a submission unless it is stored already. `store` makes the row with this id in its transaction;
 * when the same form arrives twice at once, the one that comes second changes nothing.
 */
export async function storeOnce(submissionId: string, store: () => Promise<unknown>): Promise<void> {
  if (await exists(submissionId)) return
  try {
    await store()
  } catch (error) {
    if (!isDuplicate(error) || !(await exists(submissionId))) throw error
  }
}

async function exists(id: string): Promise<boolean> {
  return (await db.submission.count({ where: { id } })) > 0
}

function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
