import { db, type Tx } from '@/lib/platform/db'
import { destroyFile, discardUnfinishedFiles } from '@/lib/platform/files'
import { logBug } from '@/lib/platform/log'
import { changeRequest } from '@/lib/requests/change-request'

const AT_ONCE = 100

/**
 * Destroys the files whose time is over: thirty days after the answer, two hours after the last download, or
 * as soon as a request ends without an answer. Key and chunks go, and the record says so. Also removes what
 * broken uploads left behind. Returns how many it destroyed. Any number of processes may run it at once.
 */
export async function expireFiles(): Promise<number> {
  await discardUnfinishedFiles()
  const files = await db.$queryRaw<{ id: string; requestId: string }[]>`
    SELECT f."id", f."requestId" FROM "File" f JOIN "Request" r ON r."id" = f."requestId"
    WHERE f."sealedKey" IS NOT NULL AND r."lane" = 'closed'
      AND (f."expiresAt" <= now() OR r."state" <> 'answered')
    ORDER BY f."expiresAt" LIMIT ${AT_ONCE}`
  let destroyed = 0
  for (const { id, requestId } of files) {
    try {
      if (await expireFile(id, requestId)) destroyed += 1
    } catch (error) {
      // One request that cannot be read must not keep the files of the others.
      logBug(error, 'delivery/expire-files')
    }
  }
  return destroyed
}

async function expireFile(fileId: string, requestId: string): Promise<boolean> {
  const expired = await changeRequest({
    where: { id: requestId },
    actor: { kind: 'system' },
    visible: () => true,
    command: async (_request, tx) => ({ type: 'expire-file', fileId, due: await isStillThere(tx, fileId) }),
    also: (_request, tx) => destroyFile(tx, fileId),
    value: () => null,
  })
  return expired.ok
}

/** False once another process was faster. */
async function isStillThere(tx: Tx, fileId: string): Promise<boolean> {
  return (await tx.file.count({ where: { id: fileId, sealedKey: { not: null } } })) === 1
}
