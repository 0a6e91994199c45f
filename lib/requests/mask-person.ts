const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A name as a list shows it: `A… B…` for Ana Maria Braga. A name of one character shows nothing of itself. */
export function maskPerson(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words
  return ends.map((word) => maskWord(word ?? '')).join(' ')
}

function maskWord(word: string): string {
  const [first, second] = graphemes.segment(word)
  return first && second ? `${first.segment}…` : '…'
}
