import { domainToASCII, domainToUnicode } from 'node:url'
import { mixesScripts } from '@/lib/platform/scripts'

export type EmailFault = 'empty' | 'format' | 'several' | 'tooLong' | 'domain'

export type EmailAddress =
  | { ok: true; canonical: string; domainIsIdn: boolean; mixedScript: boolean }
  | { ok: false; reason: EmailFault }

const ATOM = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u
const DOMAIN = /^[\p{L}\p{N}\p{M}.-]+$/u
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const TOP_LABEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/
const HIDDEN = /[\s\p{Cc}]|\p{Default_Ignorable_Code_Point}|\p{M}{5}/u

/**
 * Reads one bare email address (RFC 5322 dot-atom, RFC 6531 letters) and gives its canonical form: NFKC, lower
 * case, the domain in ASCII. It refuses whatever parsers read differently: quotes, comments, display names,
 * lists, IP literals, domains without a dot, and characters that only normalisation turns into punctuation.
 * `a+tag@…` stays an address of its own.
 */
export function parseEmailAddress(text: string): EmailAddress {
  const typed = text.trim()
  if (typed === '') return refuse('empty')
  if (typed.length > 1_000) return refuse('tooLong')
  if (/[,;\s].*@|@.*[,;\s]/u.test(typed) && typed.split('@').length > 2) return refuse('several')
  if (becomesPunctuation(typed) || HIDDEN.test(typed)) return refuse('format')

  const folded = fold(typed)
  const [local = '', domain = '', ...more] = folded.split('@')
  if (more.length > 0 || fold(folded) !== folded || !ATOM.test(local)) return refuse('format')
  const ascii = asciiDomain(domain)
  if (ascii === null) return refuse(domain === '' ? 'format' : 'domain')

  const canonical = `${local}@${ascii}`
  if (Buffer.byteLength(local) > 64 || Buffer.byteLength(canonical) > 254) return refuse('tooLong')
  const parts = [local, ...domainToUnicode(ascii).split('.')]
  return {
    ok: true,
    canonical,
    domainIsIdn: ascii.split('.').some((label) => label.startsWith('xn--')),
    mixedScript: parts.some(mixesScripts),
  }
}

/** A domain of at least two labels in ASCII, or null. The URL parser would also take `127.1` and `0x7f`. */
function asciiDomain(domain: string): string | null {
  if (domain.length > 255 || !DOMAIN.test(domain)) return null
  const ascii = domainToASCII(domain)
  const labels = ascii.split('.')
  const named = labels.length > 1 && labels.every((label) => LABEL.test(label))
  return named && TOP_LABEL.test(labels.at(-1) ?? '') && ascii.length <= 253 ? ascii : null
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC')
}

/** True for `＠` and its kind, which look harmless until they are normalised. */
function becomesPunctuation(text: string): boolean {
  return [...text].some(
    (character) => character > '\x7f' && /[\0-/:-@[-`{-\x7f]/.test(character.normalize('NFKC')),
  )
}

function refuse(reason: EmailFault): EmailAddress {
  return { ok: false, reason }
}
