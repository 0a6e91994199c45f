/** A body that is not the multipart form it claims to be, or that broke off. */
export class BrokenBody extends Error {}

/** One part of a multipart form. `body` must be read to its end before the next part comes. */
export interface Part {
  name: string
  /** The name of the file, or null for a text field. An empty one means that no file was chosen. */
  fileName: string | null
  mediaType: string
  body: AsyncIterable<Uint8Array>
}

type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

const HEAD_BYTES = 8_192
const BOUNDARY = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))\s*(?:;|$)/i
const DISPOSITION = /^content-disposition:\s*form-data;\s*name="([^"]*)"(?:;\s*filename="([^"]*)")?\s*$/im
const MEDIA_TYPE = /^content-type:\s*([\w.+-]+\/[\w.+-]+)/im

/**
 * Reads a multipart form (RFC 7578) part by part as it arrives, as strictly as browsers write it.
 * Throws `BrokenBody` at the first byte that does not fit; what the reader of a part throws passes through.
 */
export async function* readParts(contentType: string | null, source: Source): AsyncGenerator<Part> {
  const [, quoted, bare] = BOUNDARY.exec(contentType ?? '') ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) throw new BrokenBody('no boundary')
  const mark = Buffer.from(`\r\n--${boundary}`)
  const input = new Input(source)
  if ((await input.readUntil(mark, 0)).length > 0) throw new BrokenBody('text before the first part')
  for (;;) {
    const next = (await input.take(2)).toString('latin1')
    if (next === '--') return
    if (next !== '\r\n') throw new BrokenBody('text after a boundary')
    const head = await input.readUntil(Buffer.from('\r\n\r\n'), HEAD_BYTES)
    yield { ...readHead(head.toString('utf8')), body: input.streamUntil(mark) }
    if (!input.atMark) throw new BrokenBody('a part was not read to its end')
  }
}

function readHead(head: string): Omit<Part, 'body'> {
  const [, name, fileName] = DISPOSITION.exec(head) ?? []
  if (name === undefined) throw new BrokenBody('a part without a name')
  return {
    name: plainName(name),
    fileName: fileName === undefined ? null : plainName(fileName),
    mediaType: MEDIA_TYPE.exec(head)?.[1]?.toLowerCase() ?? 'application/octet-stream',
  }
}

/** Browsers escape these three in names, and nothing else. */
function plainName(name: string): string {
  return name.replace(/%22|%0D|%0A/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
}

class Input {
  // The first boundary stands without the line break that precedes the others.
  private rest: Buffer = Buffer.from('\r\n')
  private readonly chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>
  atMark = true

  constructor(source: Source) {
    this.chunks = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  }

  async take(count: number): Promise<Buffer> {
    while (this.rest.length < count) await this.more()
    return this.cut(count)
  }

  /** Everything before `mark`, which is consumed as well. */
  async readUntil(mark: Buffer, maxBytes: number): Promise<Buffer> {
    let at = this.rest.indexOf(mark)
    while (at === -1) {
      if (this.rest.length > maxBytes + mark.length) throw new BrokenBody('no end in sight')
      await this.more()
      at = this.rest.indexOf(mark)
    }
    const found = this.cut(at)
    this.cut(mark.length)
    return found
  }

  async *streamUntil(mark: Buffer): AsyncGenerator<Uint8Array> {
    this.atMark = false
    let at = this.rest.indexOf(mark)
    while (at === -1) {
      const safe = this.rest.length - mark.length
      if (safe > 0) yield this.cut(safe)
      await this.more()
      at = this.rest.indexOf(mark)
    }
    if (at > 0) yield this.cut(at)
    this.cut(mark.length)
    this.atMark = true
  }

  private cut(count: number): Buffer {
    const head = this.rest.subarray(0, count)
    this.rest = this.rest.subarray(count)
    return head
  }

  private async more(): Promise<void> {
    const next = await Promise.resolve(this.chunks.next()).catch(() => ({
      done: true as const,
      value: undefined,
    }))
    if (next.done) throw new BrokenBody('the body broke off')
    this.rest = Buffer.concat([this.rest, next.value])
  }
}
