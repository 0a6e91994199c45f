import type { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'
import { collectFields, type FormBody, formFault, strictText } from '@/lib/platform/form-body'

/** One file of a form, as the browser names it. The stream must be read to its end or destroyed. */
export interface FilePart {
  field: string
  name: string
  mediaType: string
  stream: Readable
}

interface Options {
  /** For each text field; files are counted by whoever reads them. */
  maxBytes: number
  /** Takes the one file. Resolving with false stops the reading of the body. Without it, files are refused. */
  onFile?: (part: FilePart) => Promise<boolean>
}

/**
 * Reads a multipart form as it arrives and returns its text fields. Only one file is taken.
 * Refuses a missing boundary, a body that breaks off, text that is not UTF-8, and a second file.
 */
export async function readMultipart(
  headers: Headers,
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: Options,
): Promise<FormBody> {
  const parser = openParser(headers, options.maxBytes)
  if (!parser) return formFault('broken')
  const pairs: [string, string][] = []
  const files: Promise<boolean>[] = []
  let fault: FormBody | undefined
  const done = new Promise<void>((resolve, reject) => {
    parser.on('finish', resolve).on('error', reject)
    parser.on('filesLimit', () => (fault ??= formFault('unknown')))
    parser.on('partsLimit', () => (fault ??= formFault('too-many')))
    parser.on('field', (name, value, _nameCut, valueCut) => {
      if (valueCut) fault ??= formFault('too-large')
      else pairs.push([name, value])
    })
    parser.on('file', (field, stream, name, _encoding, mediaType) => {
      // A body that breaks off fails the parser as well, which is where it is answered.
      stream.on('error', () => undefined)
      if (!options.onFile) fault ??= formFault('unknown')
      const taken = options.onFile?.({ field, name, mediaType, stream }) ?? Promise.resolve(false)
      files.push(taken.finally(() => stream.resume()))
    })
  })
  done.catch(() => undefined)
  try {
    for await (const chunk of body) {
      await new Promise<void>((resolve) => parser.write(chunk, () => resolve()))
    }
    parser.end()
    await done
  } catch {
    fault ??= formFault('broken')
  }
  await Promise.all(files)
  return fault ?? collectText(pairs)
}

function openParser(headers: Headers, maxBytes: number): Busboy | null {
  try {
    return new Busboy({
      headers: { 'content-type': headers.get('content-type') ?? '' },
      // Text is taken byte by byte and decoded by us, strictly.
      defCharset: 'latin1',
      limits: { fieldSize: maxBytes, files: 1, parts: 501, headerPairs: 20, headerSize: 8_192 },
    })
  } catch {
    return null
  }
}

function collectText(pairs: [string, string][]): FormBody {
  try {
    return collectFields(
      pairs.map(([name, value]) => [name, strictText(Buffer.from(value, 'latin1'))] as const),
    )
  } catch {
    return formFault('encoding')
  }
}
