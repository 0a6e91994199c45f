import { createHash, randomUUID } from 'node:crypto'
import { now } from '@/lib/platform/clock'
import { newKey, openText, openWith, sealText, sealWith, unwrapKey, wrapKey } from '@/lib/platform/crypto'
import { db, type Tx } from '@/lib/platform/db'
import { safeFileName } from '@/lib/platform/file-name'

/** The largest file that is taken: 200 MB. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024

const CHUNK_BYTES = 1024 * 1024

interface NewFile {
  requestId: string
  name: string
  mediaType: string
  /** Null when the desk itself made the file. */
  staffId: string | null
  maxBytes: number
}

/**
 * Stores a stream in sealed chunks of 1 MiB under a key of its own, one statement each, so that no more than
 * a chunk is ever in memory. The file counts as complete only once its digest stands in its row; whatever
 * stops before that, an empty or too large file included, leaves nothing behind.
 */
export async function writeSealedFile(
  stream: AsyncIterable<Uint8Array>,
  file: NewFile,
): Promise<{ ok: true; fileId: string; size: number } | { ok: false; reason: 'too-large' | 'empty' }> {
  const fileId = randomUUID()
  const key = newKey()
  await db.file.create({
    data: {
      id: fileId,
      requestId: file.requestId,
      sealedName: sealText(key, safeFileName(file.name), nameContext(fileId)),
      mediaType: file.mediaType,
      sealedKey: wrapKey(key, keyContext(fileId)),
      uploadedById: file.staffId,
      at: now(),
    },
  })
  try {
    const written = await writeChunks(stream, fileId, key, file.maxBytes)
    if (written.size > 0 && written.size <= file.maxBytes) {
      const { size, chunkCount, sealedDigest } = written
      await db.file.update({ where: { id: fileId }, data: { sizeBytes: size, chunkCount, sealedDigest } })
      return { ok: true, fileId, size }
    }
    await discardFile(fileId)
    return { ok: false, reason: written.size === 0 ? 'empty' : 'too-large' }
  } catch (error) {
    await discardFile(fileId)
    throw error
  }
}

/**
 * A complete file for download, its chunks read and opened one by one as they are asked for; null when there
 * is none, or when its key is gone. A chunk that was changed, moved or removed breaks the stream off.
 */
export async function readSealedFile(
  fileId: string,
): Promise<{ name: string; mediaType: string; size: number; stream: ReadableStream<Uint8Array> } | null> {
  const file = await db.file.findUnique({ where: { id: fileId } })
  if (!file?.sealedKey || !file.sealedDigest) return null
  const key = unwrapKey(file.sealedKey, keyContext(fileId))
  let index = 0
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await db.fileChunk.findUniqueOrThrow({ where: { fileId_index: { fileId, index } } })
        controller.enqueue(openWith(key, chunk.sealed, chunkContext(fileId, index)))
        index += 1
        if (index === file.chunkCount) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const name = openText(key, file.sealedName, nameContext(fileId))
  return { name, mediaType: file.mediaType, size: Number(file.sizeBytes), stream }
}

/** The name of a file, or null once its key is destroyed. */
export function openFileName(file: {
  id: string
  sealedName: Uint8Array
  sealedKey: Uint8Array | null
}): string | null {
  if (!file.sealedKey) return null
  return openText(unwrapKey(file.sealedKey, keyContext(file.id)), file.sealedName, nameContext(file.id))
}

/** Makes a file unreadable for good, in backups of the chunks too, and keeps its row. */
export async function destroyFile(tx: Tx, fileId: string): Promise<void> {
  await tx.file.update({ where: { id: fileId }, data: { sealedKey: null } })
  await tx.fileChunk.deleteMany({ where: { fileId } })
}

/** Removes a file of which nothing is recorded yet. */
export async function discardFile(fileId: string): Promise<void> {
  await db.file.deleteMany({ where: { id: fileId } })
}

/** Removes what uploads left behind that broke off with their process, and returns how many there were. */
export async function discardUnfinishedFiles(): Promise<number> {
  return db.$executeRaw`DELETE FROM "File" WHERE "sealedDigest" IS NULL AND "at" < now() - interval '1 day'`
}

async function writeChunks(
  stream: AsyncIterable<Uint8Array>,
  fileId: string,
  key: Uint8Array,
  maxBytes: number,
) {
  const digest = createHash('sha256')
  let size = 0
  let chunkCount = 0
  for await (const chunk of inChunks(stream)) {
    size += chunk.length
    if (size > maxBytes) break
    const sealed = sealWith(key, chunk, chunkContext(fileId, chunkCount))
    digest.update(sealed)
    await db.fileChunk.create({ data: { fileId, index: chunkCount, sealed }, select: { index: true } })
    chunkCount += 1
  }
  return { size, chunkCount, sealedDigest: new Uint8Array(digest.digest()) }
}

/** The same bytes in pieces of exactly one chunk, except for the last. */
async function* inChunks(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const piece of stream) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + CHUNK_BYTES - size)
      held.push(part)
      size += part.length
      at += part.length
      if (size < CHUNK_BYTES) continue
      yield Buffer.concat(held)
      held = []
      size = 0
    }
  }
  if (size > 0) yield Buffer.concat(held)
}

const keyContext = (fileId: string) => `File|sealedKey|${fileId}`
const nameContext = (fileId: string) => `File|sealedName|${fileId}`
const chunkContext = (fileId: string, index: number) => `FileChunk|sealed|${fileId}|${index}`
