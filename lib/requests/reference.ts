import { readTypedCode } from '@/lib/identity/typed-code'
import { randomCode } from '@/lib/platform/crypto'

/** Makes a reference such as `K7QF-3MXA`: 40 random bits, without letters that sound or look alike. */
export function newReference(): string {
  return withHyphen(randomCode(8))
}

/** Reads a reference as people type it: any case, with or without the hyphen. Null if it cannot be one. */
export function parseReference(typed: string): string | null {
  const letters = readTypedCode(typed)
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(letters) ? withHyphen(letters) : null
}

function withHyphen(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
