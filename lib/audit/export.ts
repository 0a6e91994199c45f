import { MOVED_CHAIN } from '@/lib/audit/checkpoint-text'
import type { EventLine, RecordLine } from '@/lib/audit/record-lines'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import type { Event } from '@/lib/platform/generated/client'

const PAGE = 500

/**
 * The whole record as JSON lines, page by page. What happens meanwhile may or may not be in it, but whatever
 * a checkpoint in it covers is: the chain of checkpoints is read first, then its checkpoints, then the rest.
 */
export async function* exportRecord(): AsyncGenerator<string> {
  const publicKey = env().keys.checkpoint.publicKey.export({ type: 'spki', format: 'pem' }).toString()
  yield line({ record: 'habeas', version: 1, exportedAt: now().toISOString(), publicKey })
  const moves: EventLine[] = []
  for await (const event of readEvents('only')) moves.push(event)
  const ids = moves.map(({ data }) => String(data.checkpoint))
  for (const id of ids) yield line({ checkpoint: await readCheckpoint(id) })
  let events = moves.length
  for (const event of moves) yield line({ event })
  for await (const event of readEvents('without')) {
    events += 1
    yield line({ event })
  }
  yield line({ end: { checkpoints: ids.length, events } })
}

async function readCheckpoint(id: string) {
  const { at, chainCount, eventCount, root, signature } = await db.checkpoint.findUniqueOrThrow({
    where: { id },
  })
  return {
    id,
    at: at.toISOString(),
    chains: chainCount,
    events: eventCount,
    root: hex(root),
    signature: Buffer.from(signature).toString('base64'),
  }
}

async function* readEvents(checkpoints: 'only' | 'without'): AsyncGenerator<EventLine> {
  let after = { chain: '', sequence: 0 }
  for (;;) {
    const page = await db.event.findMany({
      where: {
        chain: checkpoints === 'only' ? MOVED_CHAIN : { not: MOVED_CHAIN },
        OR: [{ chain: { gt: after.chain } }, { chain: after.chain, sequence: { gt: after.sequence } }],
      },
      orderBy: [{ chain: 'asc' }, { sequence: 'asc' }],
      take: PAGE,
    })
    for (const event of page) yield asLine(event)
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last
  }
}

function asLine({ chain, sequence, requestId, type, at, actor, data, previous, hash }: Event): EventLine {
  const said = data as EventLine['data']
  return {
    chain,
    sequence,
    requestId,
    type,
    at: at.toISOString(),
    actor,
    data: said,
    previous: hex(previous),
    hash: hex(hash),
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

function line(content: RecordLine): string {
  return JSON.stringify(content)
}
