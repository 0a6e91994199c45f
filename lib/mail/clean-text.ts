/**
 * Text for one line: every control character and line break becomes a space, so nothing that was
 * passed in can start a header or a paragraph of its own. A broken surrogate becomes a replacement sign.
 */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

/** Text of several lines, with its line breaks kept as "\n" and no other control character. */
export function manyLines(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .trim()
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}
