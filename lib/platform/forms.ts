import { type FieldBytes, FieldCollector, type FormBody, formFault } from '@/lib/platform/form-body'
import { BrokenBody, readParts } from '@/lib/platform/multipart'

/** A body is read this far to say which field is too long; what is kept of it is far less. */
const READ_BYTES = 32 * 1024 * 1024

/**
 * Reads the body of a form without files, urlencoded or multipart, as it arrives; at most `maxBytes` of it are
 * kept. Refuses other media types, odd field names and bodies that break off. Text that is too long, not
 * UTF-8 or holds NUL is marked. What may be in the form is for the caller's schema to say.
 */
export async function readForm(request: Request, { maxBytes }: { maxBytes: number }): Promise<FormBody> {
  const header = request.headers.get('content-type')
  const type = mediaType(header)
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') {
    return formFault('media-type')
  }
  if (Number(request.headers.get('content-length') ?? 0) > READ_BYTES) return formFault('too-large')
  const form = new FieldCollector(maxBytes)
  const body = limited(request.body ?? [])
  try {
    if (type === 'multipart/form-data') return await readTextParts(header, body, form)
    return await readPairs(body, form)
  } catch (error) {
    if (error instanceof TooLarge) return formFault('too-large')
    if (error instanceof BrokenBody) return formFault('broken')
    throw error
  }
}

/** The media type of a header, in lower case; 'other' when it names a charset that is not UTF-8. */
export function mediaType(header: string | null): string {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';')
  const charset = parameters.map((text) => text.trim()).find((text) => text.startsWith('charset='))
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) return 'other'
  return type.trim()
}

class TooLarge extends BrokenBody {}

async function* limited(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let size = 0
  const chunks = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  for (;;) {
    const next = await Promise.resolve(chunks.next()).catch(() => {
      throw new BrokenBody('the connection was lost')
    })
    if (next.done) return
    size += next.value.length
    if (size > READ_BYTES) throw new TooLarge()
    yield next.value
  }
}

async function readTextParts(
  contentType: string | null,
  body: AsyncIterable<Uint8Array>,
  form: FieldCollector,
): Promise<FormBody> {
  for await (const part of readParts(contentType, body)) {
    if (part.fileName !== null) return formFault('unknown')
    await readField(part.name, part.body, form)
    if (form.refused) break
  }
  return form.result()
}

/** Reads one text field to its end. */
export async function readField(
  name: string,
  body: AsyncIterable<Uint8Array>,
  form: FieldCollector,
): Promise<void> {
  const field = form.newField()
  for await (const chunk of body) field.add(chunk)
  form.add(name, field.bytes(), field.cut)
}

/** Reads `name=value&…`, holding no more than one pair at a time. */
async function readPairs(body: AsyncIterable<Uint8Array>, form: FieldCollector): Promise<FormBody> {
  let pair = form.newField()
  for await (const chunk of body) {
    let from = 0
    for (let at = chunk.indexOf(AMPERSAND); at !== -1; at = chunk.indexOf(AMPERSAND, from)) {
      pair.add(chunk.subarray(from, at))
      addPair(pair, form)
      pair = form.newField()
      from = at + 1
      if (form.refused) return form.result()
    }
    pair.add(chunk.subarray(from))
  }
  addPair(pair, form)
  return form.result()
}

const AMPERSAND = 0x26

function addPair(pair: FieldBytes, form: FieldCollector): void {
  const text = pair.bytes().toString('latin1')
  if (text === '') return
  const at = text.indexOf('=')
  const [name, value] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
  form.add(percentDecode(name).toString(), percentDecode(value), pair.cut)
}

function percentDecode(text: string): Buffer {
  const plain = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}
