import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** What an event says besides where it stands. Ids, codes and digests only: no personal data. */
export type EventData = Record<string, string | number | boolean | null | string[]>

/** Everything that an event's hash covers. `at` is an instant in ISO form, in UTC with milliseconds. */
export interface HashedEvent {
  chain: string
  sequence: number
  requestId: string | null
  type: string
  at: string
  actor: string
  data: EventData
}

/** What the first event of a chain follows. */
export const NO_EVENT = new Uint8Array(32)

/** SHA-256(0x01 ‖ hash of the event before ‖ the event as canonical JSON, RFC 8785). */
export function eventHash(previous: Uint8Array, event: HashedEvent): Uint8Array<ArrayBuffer> {
  const { chain, sequence, requestId, type, at, actor, data } = event
  const text = canonicalize({ chain, sequence, requestId, type, at, actor, data })
  if (text === undefined) throw new Error('An event is always JSON')
  const hash = createHash('sha256').update(Uint8Array.of(1)).update(previous).update(text)
  return new Uint8Array(hash.digest())
}
