/**
 * Breaks one paragraph at spaces so that no line is longer than `width` characters. A longer word,
 * such as a link, stays whole: a broken link opens nothing. The first line starts with `first`,
 * all others with `rest`.
 */
export function wrapText(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    const room = width - (lines.length ? rest : first).length
    if (line && longer.length > room) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  lines.push(line)
  return lines.map((each, index) => `${index ? rest : first}${each}`.trimEnd()).join('\n')
}
