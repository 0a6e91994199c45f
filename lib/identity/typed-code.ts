/**
 * A Crockford code as somebody typed it, in the form it was made in: capitals, without spaces and hyphens,
 * and with the letters that the alphabet leaves out read as the digits they look like.
 */
export function readTypedCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}
