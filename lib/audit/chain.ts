import { type EventData, eventHash, NO_EVENT } from '@/lib/audit/event-hash'
import type { Tx } from '@/lib/platform/db'

export interface EventDraft {
  type: string
  data: EventData
}

/**
 * Adds events to the end of a chain, in the caller's transaction: a request's id names its chain, and
 * `administration` that of people, settings and policies. Writers of one chain take turns until they commit;
 * the unique key on chain and sequence stops whoever would not.
 */
export async function append(
  tx: Tx,
  chain: string,
  drafts: EventDraft[],
  { requestId, actor, at }: { requestId: string | null; actor: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${chain}, 1))`
  const head = await tx.event.findFirst({
    where: { chain },
    orderBy: { sequence: 'desc' },
    select: { sequence: true, hash: true },
  })
  let sequence = head?.sequence ?? 0
  let previous: Uint8Array<ArrayBuffer> = head?.hash ?? NO_EVENT
  const events = drafts.map(({ type, data }) => {
    sequence += 1
    const event = { chain, sequence, requestId, type, actor, data }
    const hash = eventHash(previous, { ...event, at: at.toISOString() })
    const row = { ...event, at, previous, hash }
    previous = hash
    return row
  })
  await tx.event.createMany({ data: events })
}
