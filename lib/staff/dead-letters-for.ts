import { type DeadLetter, listDeadLetters, type MailReach, retryDeadLetter } from '@/lib/mail/dead-letters'
import { can } from './permissions'
import type { Staff } from './sessions'

/**
 * The mails that are not getting through, of the organisations that this person serves. Mail to staff
 * and other mail of no organisation is for those who look after people.
 */
export async function deadLettersFor(staff: Staff): Promise<DeadLetter[]> {
  return listDeadLetters(reachOf(staff))
}

/** Tries one of them again. False when this person has no such dead mail. */
export async function retryDeadLetterFor(staff: Staff, id: string): Promise<boolean> {
  return retryDeadLetter(id, reachOf(staff))
}

function reachOf({ organisationIds, roles }: Staff): MailReach {
  return { organisationIds, ofNone: can(roles, 'people:manage') }
}
