import {
  collectFields,
  type FormBody,
  type FormRefusal,
  formFault,
  strictText,
} from '@/lib/platform/form-body'
import { BrokenBody, readParts } from '@/lib/platform/multipart'

/**
 * Reads the body of a form without files, urlencoded or multipart, and stops reading at `maxBytes`.
 * Refuses other media types, text that is not UTF-8, NUL, lone surrogates, odd field names and bodies
 * that break off. What it returns is whatever was sent: the caller's schema says what may be there.
 */
export async function readForm(request: Request, { maxBytes }: { maxBytes: number }): Promise<FormBody> {
  const type = mediaType(request.headers.get('content-type'))
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') {
    return formFault('media-type')
  }
  const body = await readBytes(request, maxBytes)
  if (!(body instanceof Uint8Array)) return body
  if (type === 'multipart/form-data') return readTextParts(request.headers.get('content-type'), body)
  const pairs = readPairs(body)
  return pairs ? collectFields(pairs) : formFault('encoding')
}

/** The media type of a header, in lower case; 'other' when it names a charset that is not UTF-8. */
export function mediaType(header: string | null): string {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';')
  const charset = parameters.map((text) => text.trim()).find((text) => text.startsWith('charset='))
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) return 'other'
  return type.trim()
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | FormRefusal> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return formFault('too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length
      if (size > maxBytes) return formFault('too-large')
      chunks.push(chunk)
    }
  } catch {
    return formFault('broken')
  }
  return Buffer.concat(chunks)
}

async function readTextParts(contentType: string | null, body: Uint8Array): Promise<FormBody> {
  const pairs: [string, string][] = []
  try {
    for await (const part of readParts(contentType, [body])) {
      if (part.fileName !== null) return formFault('unknown')
      const chunks: Uint8Array[] = []
      for await (const chunk of part.body) chunks.push(chunk)
      const text = strictText(Buffer.concat(chunks))
      if (text === null) return formFault('encoding')
      pairs.push([part.name, text])
    }
  } catch (error) {
    if (error instanceof BrokenBody) return formFault('broken')
    throw error
  }
  return collectFields(pairs)
}

/** The pairs of an urlencoded body, or null when they are not UTF-8. */
function readPairs(body: Uint8Array): [string, string][] | null {
  const pairs = strictText(body)?.split('&').filter(Boolean)
  try {
    return pairs?.map(readPair) ?? null
  } catch {
    return null
  }
}

function readPair(text: string): [string, string] {
  const at = text.indexOf('=')
  const parts = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
  const [name = '', value = ''] = parts.map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
  return [name, value]
}
