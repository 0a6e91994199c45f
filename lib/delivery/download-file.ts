import { checkPickupCode } from '@/lib/identity/pickup-code'
import { downloaded } from '@/lib/mail/letters/downloaded'
import { db, type Tx } from '@/lib/platform/db'
import { readSealedFile } from '@/lib/platform/files'
import { changeRequest } from '@/lib/requests/change-request'
import { DOWNLOADS } from '@/lib/requests/get-request-for-requester'
import { isUuid } from '@/lib/requests/is-uuid'
import { parseReference } from '@/lib/requests/reference'
import { done, type Result, refuse } from '@/lib/requests/refusal'
import { requesterNotice } from '@/lib/requests/requester-notice'

export type Download = { name: string; mediaType: string; size: number; stream: ReadableStream<Uint8Array> }

type DownloadFile = {
  reference: string
  fileId: string
  submissionIds: readonly string[]
  typedPickupCode: string
}

/**
 * Hands over a file: to a browser that opened the status page, with the pick-up code, three times in all,
 * each time told to the person by mail. It counts before the first byte leaves, and reads the file chunk by
 * chunk as the stream is drained. Refuses `not-found`, `pickup-wrong`, `pickup-locked` and `file-gone`.
 */
export async function downloadFile(input: DownloadFile): Promise<Result<Download>> {
  const reference = parseReference(input.reference)
  const found =
    reference && (await db.request.findUnique({ where: { reference }, select: { submissionId: true } }))
  if (!found || !input.submissionIds.includes(found.submissionId)) return refuse('not-found')

  const checked = await checkPickupCode(found.submissionId, input.typedPickupCode)
  if (checked !== 'ok') return refuse(checked === 'locked' ? 'pickup-locked' : 'pickup-wrong')

  // Opened first, so that a file which cannot be opened takes no turn.
  const file = isUuid(input.fileId) ? await readSealedFile(input.fileId) : null
  if (!file) return refuse('file-gone')
  const counted = await count({ ...input, reference })
  return counted.ok ? done(file) : counted
}

/** Under the request's lock, so that no two downloads take the same turn. */
async function count({ reference, fileId, submissionIds }: DownloadFile): Promise<Result<null>> {
  let taken: number | null = null
  return changeRequest({
    where: { reference },
    actor: { kind: 'requester' },
    visible: ({ row }) => submissionIds.includes(row.submissionId),
    command: async ({ row }, tx) => {
      taken = await downloadsTaken(tx, row.id, fileId)
      return { type: 'download-file', fileId, available: taken !== null && taken < DOWNLOADS }
    },
    mails: (request, tx, at) => {
      const downloadsLeft = DOWNLOADS - (taken ?? 0) - 1
      const { timeZone } = request.row
      return requesterNotice(tx, request, 'downloaded', (letter) =>
        downloaded({ ...letter, at, timeZone, downloadsLeft }),
      )
    },
    also: (_request, tx) => countOne(tx, fileId),
    value: () => null,
  })
}

/** How often a file was fetched that can be fetched now; null for any other. */
async function downloadsTaken(tx: Tx, requestId: string, fileId: string): Promise<number | null> {
  const [file] = await tx.$queryRaw<{ downloads: number }[]>`
    SELECT "downloads" FROM "File"
    WHERE "id" = ${fileId}::uuid AND "requestId" = ${requestId}::uuid
      AND "releasedAt" IS NOT NULL AND "expiresAt" > now() AND "sealedKey" IS NOT NULL`
  return file?.downloads ?? null
}

/** After the last download the file is kept for two hours, so that a slow line can finish. */
async function countOne(tx: Tx, fileId: string): Promise<void> {
  const counted = await tx.$executeRaw`
    UPDATE "File" SET "downloads" = "downloads" + 1, "expiresAt" = CASE
      WHEN "downloads" + 1 = ${DOWNLOADS} THEN least("expiresAt", now() + interval '2 hours')
      ELSE "expiresAt" END
    WHERE "id" = ${fileId}::uuid AND "downloads" < ${DOWNLOADS}`
  if (counted !== 1) throw new Error(`File ${fileId} was fetched beside the lock of its request`)
}
