import type { RequesterLetter } from '@/lib/mail/letter-to-requester'
import type { Mail } from '@/lib/mail/mail'
import type { OutgoingMail } from '@/lib/mail/outbox'
import type { Tx } from '@/lib/platform/db'
import type { LoadedRequest } from './load-request'
import { letterHead, statusLink } from './requester-mails'

/**
 * A mail to the person about one request, with a new link to its status page. None while nobody has proved
 * the address, and none to a person who gave no address.
 */
export async function requesterNotice(
  tx: Tx,
  { row, person, policy }: LoadedRequest,
  kind: string,
  write: (letter: RequesterLetter & { reference: string; link: string }) => Mail,
): Promise<OutgoingMail[]> {
  if (!row.confirmedAt || !person?.email) return []
  const { id: requestId, reference, submissionId } = row
  const link = await statusLink(tx, policy.slug, submissionId)
  const mail = write({ ...letterHead(policy), reference, link })
  return [{ kind, to: person.email, requestId, submissionId, mail }]
}
