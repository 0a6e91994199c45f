import type { RequesterLetter } from '@/lib/mail/letter-to-requester'
import type { Mail } from '@/lib/mail/mail'
import type { OutgoingMail } from '@/lib/mail/outbox'
import type { Tx } from '@/lib/platform/db'
import { isOpenTo } from './is-open-to'
import type { LoadedRequest } from './load-request'
import { letterHead, wayIn } from './requester-mails'

/**
 * A mail to the person about one request, with the way to its status page. None to a person who cannot be
 * reached by mail: they gave no address, or nobody has proved it and the request is not open without proof.
 */
export async function requesterNotice(
  tx: Tx,
  { row, person, policy, snapshot }: LoadedRequest,
  kind: string,
  write: (letter: RequesterLetter & { reference: string; link: string }) => Mail,
): Promise<OutgoingMail[]> {
  if (!person?.email || (snapshot.reach !== 'mail' && !isOpenTo(row))) return []
  const { id: requestId, reference, submissionId } = row
  const link = await wayIn(tx, policy.slug, row)
  const mail = write({ ...letterHead(policy), reference, link })
  return [{ kind, to: person.email, requestId, submissionId, mail }]
}
