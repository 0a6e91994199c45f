import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { checkpointText, MOVED_CHAIN, readMoved } from '@/lib/audit/checkpoint-text'
import { eventHash } from '@/lib/audit/event-hash'
import { type Head, merkleRoot } from '@/lib/audit/merkle'
import { type CheckpointLine, type EventLine, type RecordLine, recordLine } from '@/lib/audit/record-lines'

/** What was found: a whole record, or the first event that does not fit (line numbers start at 1). */
export type Verdict =
  | {
      ok: true
      events: number
      chains: number
      checkpoints: number
      lastCheckpointAt: string | null
      /** PEM, as the record names it. */
      publicKey: string
    }
  | { ok: false; line: number; chain: string | null; sequence: number | null; reason: string }

interface Outside {
  /** Signatures of checkpoints that were kept elsewhere: each must still be in the record. */
  kept?: Iterable<string>
  /** The key that must have signed, when it is known from elsewhere. The record's own key only proves itself. */
  publicKey?: KeyObject
}

/**
 * Checks an exported record without the database: every hash, every sequence, every checkpoint's signature and
 * root, and that nothing which a checkpoint covers is missing or was written anew. Needs memory for the
 * heads that checkpoints name, not for the events.
 */
export async function verifyRecord(
  lines: AsyncIterable<string> | Iterable<string>,
  outside: Outside = {},
): Promise<Verdict> {
  const record = new RecordReader(outside)
  try {
    for await (const text of lines) record.read(text)
    return record.finish()
  } catch (error) {
    if (error instanceof Misfit)
      return { ok: false, line: record.line, ...error.place, reason: error.message }
    throw error
  }
}

type Place = { chain: string | null; sequence: number | null }

class Misfit extends Error {
  constructor(
    reason: string,
    readonly place: Place = { chain: null, sequence: null },
  ) {
    super(reason)
  }
}

class RecordReader {
  line = 0
  private key: KeyObject | undefined
  private pem = ''
  private readonly checkpoints: CheckpointLine[] = []
  private readonly chains = new Set<string>()
  private last: EventLine | undefined
  private events = 0
  private ended = false
  private proved = 0
  /** The heads of all chains at the checkpoint read last. */
  private readonly heads = new Map<string, Head>()
  /** What checkpoints say of events that have not come yet: hash and instant by `chain sequence`. */
  private readonly expected = new Map<string, { hash: string; at: string; place: Place }>()

  constructor(private readonly outside: Outside) {}

  read(text: string): void {
    this.line += 1
    const content = parseLine(text)
    if (this.ended) throw new Misfit('Something follows the end of the record.')
    if ('record' in content) this.readHeader(content.publicKey)
    else if (!this.key) throw new Misfit('The record does not begin with its header.')
    else if ('checkpoint' in content) this.readCheckpoint(content.checkpoint, this.key)
    else if ('event' in content) this.readEvent(content.event)
    else this.readEnd(content.end)
  }

  finish(): Verdict {
    this.line += 1
    if (!this.ended) throw new Misfit('The record breaks off before its end.')
    const lastCheckpointAt = this.checkpoints.at(-1)?.at ?? null
    const { events, proved: checkpoints, pem: publicKey } = this
    return { ok: true, events, chains: this.chains.size, checkpoints, lastCheckpointAt, publicKey }
  }

  private readHeader(publicKey: string): void {
    if (this.line > 1) throw new Misfit('A second header.')
    this.key = readKey(publicKey)
    this.pem = publicKey
    const known = this.outside.publicKey
    if (known && !known.equals(this.key)) throw new Misfit('The record names another key than the one given.')
  }

  private readCheckpoint(checkpoint: CheckpointLine, key: KeyObject): void {
    if (this.events > 0) throw new Misfit('A checkpoint among the events.')
    const text = Buffer.from(checkpointText(checkpoint))
    const signature = Buffer.from(checkpoint.signature, 'base64')
    const isCanonical = signature.toString('base64') === checkpoint.signature
    if (!isCanonical || !verify(null, text, key, signature)) {
      throw new Misfit(`The signature of the checkpoint of ${checkpoint.at} is wrong.`)
    }
    this.checkpoints.push(checkpoint)
  }

  private readEvent(event: EventLine): void {
    if (this.events === 0) this.compareKept()
    this.events += 1
    const { chain, sequence, previous, hash, ...content } = event
    const place = { chain, sequence }
    const before = this.last?.chain === chain ? this.last : undefined
    if (!before && this.chains.has(chain))
      throw new Misfit('The events of this chain are not together.', place)
    if (sequence !== (before?.sequence ?? 0) + 1)
      throw new Misfit('An event before this one is missing.', place)
    if (previous !== (before?.hash ?? '0'.repeat(64)))
      throw new Misfit('It does not follow the event before.', place)
    const computed = eventHash(Buffer.from(previous, 'hex'), { chain, sequence, ...content })
    if (Buffer.from(computed).toString('hex') !== hash)
      throw new Misfit('Its hash does not fit what it says.', place)
    this.compareExpected(event, place)
    if (!before) this.chains.add(chain)
    this.last = event
    if (chain === MOVED_CHAIN) this.readMoves(event, place)
  }

  private compareExpected({ chain, sequence, hash }: EventLine, place: Place): void {
    const name = `${chain} ${sequence}`
    const expected = this.expected.get(name)
    if (expected && expected.hash !== hash) {
      throw new Misfit(
        `It, or one before it, was written anew after the checkpoint of ${expected.at}.`,
        place,
      )
    }
    this.expected.delete(name)
  }

  /** Proves the next checkpoint by the heads that moved since the one before. */
  private readMoves(event: EventLine, place: Place): void {
    const checkpoint = this.checkpoints[this.proved]
    if (!checkpoint || event.data.checkpoint !== checkpoint.id || !Array.isArray(event.data.moved)) {
      throw new Misfit('Its checkpoint is missing.', place)
    }
    for (const text of event.data.moved) this.readMove(text, event, checkpoint.at)
    const heads = [...this.heads.values()]
    const events = heads.reduce((sum, head) => sum + head.sequence, 0)
    const counted = heads.length === checkpoint.chains && events === checkpoint.events
    if (!counted || merkleRoot(heads) !== checkpoint.root) {
      throw new Misfit(`The checkpoint of ${checkpoint.at} signed other heads.`, place)
    }
    this.proved += 1
  }

  private readMove(text: string, event: EventLine, at: string): void {
    const { chain, sequence, previous } = event
    const head = readMoved(text)
    if (!head) throw new Misfit('It names a head that is none.', { chain, sequence })
    this.heads.set(head.chain, head)
    if (head.chain !== MOVED_CHAIN) {
      const place = { chain: head.chain, sequence: head.sequence }
      this.expected.set(`${head.chain} ${head.sequence}`, { hash: head.hash, at, place })
    } else if (head.sequence !== sequence - 1 || head.hash !== previous) {
      throw new Misfit('It, or one before it, was written anew.', { chain, sequence: head.sequence })
    }
  }

  private compareKept(): void {
    const present = new Set(this.checkpoints.map(({ signature }) => signature))
    for (const signature of this.outside.kept ?? []) {
      if (!present.has(signature))
        throw new Misfit(`The checkpoint kept elsewhere as ${signature} is missing.`)
    }
  }

  private readEnd(end: { checkpoints: number; events: number }): void {
    if (this.events === 0) this.compareKept()
    for (const { at, place } of this.expected.values()) {
      throw new Misfit(`The checkpoint of ${at} covers it, but it is missing.`, place)
    }
    if (this.proved !== this.checkpoints.length)
      throw new Misfit('A checkpoint has no event.', { chain: MOVED_CHAIN, sequence: this.proved + 1 })
    if (end.events !== this.events || end.checkpoints !== this.proved)
      throw new Misfit('The counts at the end do not fit.')
    this.ended = true
  }
}

function parseLine(text: string): RecordLine {
  try {
    const content: unknown = JSON.parse(text)
    // A key that stands twice would be read one way here and another way by a person.
    if (JSON.stringify(content) === text) return recordLine.parse(content)
    throw new Misfit('This line is not written as an export writes it.')
  } catch (error) {
    if (error instanceof Misfit) throw error
    throw new Misfit('This line is not part of a record.')
  }
}

function readKey(pem: string): KeyObject {
  try {
    const key = createPublicKey(pem)
    // Base64 leaves bits to spare, so one key could be written in several ways.
    const asWritten = key.export({ type: 'spki', format: 'pem' })
    if (key.asymmetricKeyType === 'ed25519' && asWritten === pem) return key
  } catch {
    // Said below.
  }
  throw new Misfit('The header holds no Ed25519 key.')
}
