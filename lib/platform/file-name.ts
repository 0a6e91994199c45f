const MOST = 120
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A name that a file may safely have on any computer, as close as possible to the one it came with: no path,
 * no control or hidden characters, no leading dot, no device name, at most 120 characters with its extension.
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[^\p{L}\p{N}\p{M} ._()+,-]|\p{Default_Ignorable_Code_Point}/gu, '_')
    .replace(/\p{M}{5,}/gu, '_')
    .replace(/^[ .]+|[ .]+$/g, '')
  const short = shorten(plain) || 'file'
  return RESERVED.test(short) ? `_${short}` : short
}

function shorten(name: string): string {
  const characters = [...name]
  if (characters.length <= MOST) return name
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? ''
  return characters.slice(0, MOST - extension.length).join('') + extension
}

/** The header that makes a browser store a download under `name` (RFC 6266), whatever letters it has. */
export function attachment(name: string): string {
  const safe = safeFileName(name)
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_')
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
