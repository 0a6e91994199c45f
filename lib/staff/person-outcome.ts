import type { FormOutcome } from '@/lib/platform/form-action'
import { refusalWords, type StaffResult } from './staff-refusal'

/** Where a form about one person leads: back to their page, which says what was done, or why nothing was. */
export function personOutcome(result: StaffResult<string>, done: string): FormOutcome {
  if (result.ok) return { to: `/staff/settings/people/${result.value}?done=${done}` }
  return result.reason === 'not-found' ? { missing: true } : { refused: refusalWords(result.reason) }
}

/** The name under which the forms on a person's page keep what went wrong. */
export function personForm(id: string | undefined): string {
  return `staff-person:${id}`
}
