import type { Right } from '@/lib/law/rights'
import english from '@/messages/en/rights.json'

/** What a right asks for, in the requester's own voice, such as "Delete my data". */
export function askedFor(right: Right): string {
  return english.ask[right]
}
