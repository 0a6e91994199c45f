import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto'
import { env } from '@/lib/platform/env'

/** Bytes as the database takes and returns them. */
export type Bytes = Uint8Array<ArrayBuffer>

const VERSION = 1
const IV_BYTES = 12
const TAG_BYTES = 16
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new key of 256 bits. */
export function newKey(): Bytes {
  return new Uint8Array(randomBytes(32))
}

/**
 * Seals `plain` with AES-256-GCM: version byte, random IV of 96 bits, tag, ciphertext.
 * `context` names the place (`Table|column|row id`): what is moved to another place does not open there.
 */
export function sealWith(key: Uint8Array, plain: Uint8Array | string, context: string): Bytes {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return new Uint8Array(Buffer.concat([Uint8Array.of(VERSION), iv, cipher.getAuthTag(), body]))
}

/** Opens what `sealWith` sealed. Throws when the key, the context or a single bit differs. */
export function openWith(key: Uint8Array, sealed: Uint8Array, context: string): Bytes {
  if (sealed[0] !== VERSION || sealed.length < 1 + IV_BYTES + TAG_BYTES) throw new Error('Not a sealed value')
  const tagAt = 1 + IV_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, tagAt), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(tagAt, tagAt + TAG_BYTES))
  const body = decipher.update(sealed.subarray(tagAt + TAG_BYTES))
  return new Uint8Array(Buffer.concat([body, decipher.final()]))
}

/** `sealWith` for text. */
export function sealText(key: Uint8Array, text: string, context: string): Bytes {
  return sealWith(key, text, context)
}

/** `openWith` for text. */
export function openText(key: Uint8Array, sealed: Uint8Array, context: string): string {
  return new TextDecoder().decode(openWith(key, sealed, context))
}

/** `sealWith` for a value that JSON can hold. */
export function sealJson(key: Uint8Array, value: unknown, context: string): Bytes {
  return sealWith(key, JSON.stringify(value), context)
}

/** `openWith` for a value that JSON can hold. The caller checks its shape. */
export function openJson(key: Uint8Array, sealed: Uint8Array, context: string): unknown {
  return JSON.parse(openText(key, sealed, context))
}

/** Wraps the key of one request or file under the key-encryption key, which never enters the database. */
export function wrapKey(key: Uint8Array, context: string): Bytes {
  return sealWith(env().keys.kek, key, context)
}

/** Undoes `wrapKey`. */
export function unwrapKey(wrapped: Uint8Array, context: string): Bytes {
  return openWith(env().keys.kek, wrapped, context)
}

/** A key for what belongs to no request yet: mail on its way, a form half typed, an address being looked up. */
export function deskKey(purpose: 'outbox' | 'form' | 'find' | 'cookie'): Bytes {
  const { form, kek } = env().keys
  return derive(purpose === 'form' ? form : kek, `desk ${purpose}`)
}

/** Finds rows by email address without storing it: HMAC-SHA-256 under a key of its own. */
export function blindIndex(canonicalEmail: string): Bytes {
  return new Uint8Array(createHmac('sha256', env().keys.index).update(canonicalEmail).digest())
}

/** A short code as it is stored. A bare hash of so few bits could be reversed by trying all of them. */
export function hmacCode(purpose: string, value: string): Bytes {
  const key = derive(env().keys.kek, `code ${purpose}`)
  return new Uint8Array(createHmac('sha256', key).update(value).digest())
}

/** SHA-256 over the parts, joined as they are. */
export function sha256(...parts: (Uint8Array | string)[]): Bytes {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

/** A random code of `length` characters from Crockford's base 32, which has no I, L, O or U. */
export function randomCode(length: number): string {
  return Array.from({ length }, () => CROCKFORD[randomInt(CROCKFORD.length)]).join('')
}

/** A random secret of 256 bits: 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in a time that depends on the lengths only. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}

function derive(key: Uint8Array, info: string): Bytes {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), info, 32))
}
