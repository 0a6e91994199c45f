import { randomUUID, sign } from 'node:crypto'
import { append } from '@/lib/audit/chain'
import { checkpointText, MOVED_CHAIN, writeMoved } from '@/lib/audit/checkpoint-text'
import { type Head, merkleRoot } from '@/lib/audit/merkle'
import { now } from '@/lib/platform/clock'
import { inTransaction, type Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'

/**
 * Signs the heads of all chains, at most once an hour however many processes ask and only when something
 * happened since. A chain of its own says which heads moved, so that an export can prove each checkpoint.
 * The signature also goes to the log: kept on another machine, it shows if this one's past is rewritten.
 */
export async function writeCheckpoint({
  atMostEvery = 3_600,
}: {
  atMostEvery?: number
} = {}): Promise<boolean> {
  const written = await inTransaction((tx) => signHeads(tx, atMostEvery))
  if (written) log.info('checkpoint', { checkpoint: written })
  return written !== null
}

async function signHeads(tx: Tx, atMostEvery: number): Promise<string | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${MOVED_CHAIN}, 1))`
  const [recent] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Checkpoint" WHERE "at" > now() - make_interval(secs => ${atMostEvery}) LIMIT 1`
  if (recent) return null
  const heads = await readHeads(tx)
  const moved = heads.filter((head) => head.moved)
  if (!moved.some(({ chain }) => chain !== MOVED_CHAIN)) return null

  const at = now()
  const root = merkleRoot(heads)
  const eventCount = heads.reduce((sum, { sequence }) => sum + sequence, 0)
  const text = checkpointText({ at: at.toISOString(), chains: heads.length, events: eventCount, root })
  const signature = sign(null, Buffer.from(text), env().keys.checkpoint.privateKey)
  const id = randomUUID()
  await tx.checkpoint.create({
    data: {
      id,
      at,
      chainCount: heads.length,
      eventCount,
      root: new Uint8Array(Buffer.from(root, 'hex')),
      signature: new Uint8Array(signature),
    },
  })
  const event = { type: 'checkpoint', data: { checkpoint: id, moved: moved.map(writeMoved) } }
  await append(tx, MOVED_CHAIN, [event], { requestId: null, actor: 'system', at })
  return signature.toString('base64')
}

/** All heads as one statement sees them, and whether each moved since the checkpoint before. */
async function readHeads(tx: Tx): Promise<(Head & { moved: boolean })[]> {
  return tx.$queryRaw`
    WITH head AS (
      SELECT DISTINCT ON ("chain") "chain", "sequence", encode("hash", 'hex') AS "hash"
      FROM "Event" ORDER BY "chain", "sequence" DESC
    ), known AS (
      SELECT split_part(line, ' ', 1) AS "chain", max(split_part(line, ' ', 2)::int) AS "sequence"
      FROM "Event", jsonb_array_elements_text("data" -> 'moved') AS line
      WHERE "chain" = ${MOVED_CHAIN} GROUP BY 1
    )
    SELECT head.*, known."sequence" IS DISTINCT FROM head."sequence" AS "moved"
    FROM head LEFT JOIN known USING ("chain")`
}
