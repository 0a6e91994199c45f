import { db } from '@/lib/platform/db'

/** Tries a dead mail again, once it is worth it. False when it is not dead or its content is gone. */
export async function retryDeadLetter(id: string): Promise<boolean> {
  const { count } = await db.outbox.updateMany({
    where: { id, state: 'dead', sealedMail: { not: null } },
    data: { state: 'queued', attempts: 0, nextAttemptAt: new Date(0) },
  })
  return count === 1
}
