import { describe, expect, it } from 'vitest'
import english from '@/messages/en/refusals.json'
import type { Refusal } from './refusal'

// The compiler refuses a refusal without words, and words without a refusal.
const words: Record<Refusal, string> = english
const refusals: Record<keyof typeof english, Refusal> = Object.fromEntries(
  Object.keys(words).map((reason) => [reason, reason]),
) as Record<keyof typeof english, Refusal>

describe('the words of refusals', () => {
  it.each(Object.keys(refusals) as Refusal[])(
    '%s has a whole sentence, without blame or pleading',
    (reason) => {
      expect(words[reason]).toMatch(/^[A-Z].*\.$/)
      expect(words[reason]).not.toMatch(/please|invalid|error|required|sorry/i)
    },
  )
})
