import { done, type Result, refuse } from './refusal'

/** The most characters of a letter. */
export const LONGEST_LETTER = 20_000
/** The most characters of a message, a question, a reply or a note. */
export const LONGEST_TEXT = 10_000
/** The most characters of a reason. */
export const LONGEST_REASON = 2_000

/** Text as it is stored, without space around it. Refuses `needs-text` and `text-too-long`. */
export function readText(typed: string, longest: number): Result<string> {
  const text = typed.trim()
  if (!text) return refuse('needs-text')
  return text.length > longest ? refuse('text-too-long') : done(text)
}
