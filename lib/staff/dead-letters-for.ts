import { type DeadLetter, listDeadLetters } from '@/lib/mail/dead-letters'
import { can } from './permissions'
import type { Staff } from './sessions'

/**
 * The mails that are not getting through, of the organisations that this person serves. Mail to staff
 * and other mail of no organisation is for those who look after people.
 */
export async function deadLettersFor(staff: Staff): Promise<DeadLetter[]> {
  const letters = await listDeadLetters()
  return letters.filter(({ organisationId }) =>
    organisationId ? staff.organisationIds.includes(organisationId) : can(staff.roles, 'people:manage'),
  )
}
