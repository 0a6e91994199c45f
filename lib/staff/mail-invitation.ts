import { newLink } from '@/lib/identity/links'
import { staffInvitation } from '@/lib/mail/letters/staff-invitation'
import { enqueue } from '@/lib/mail/outbox'
import type { Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { endLinksOf } from './end-links-of'

const SEVEN_DAYS = 7 * 24 * 60 * 60

/** Promises an invitation by mail, in the transaction that invites. Links mailed earlier die. */
export async function mailInvitation(
  tx: Tx,
  person: { staffId: string; email: string; inviter: string },
): Promise<void> {
  await endLinksOf(tx, person.staffId)
  const token = await newLink(tx, { purpose: 'invite', staffId: person.staffId, seconds: SEVEN_DAYS })
  const mail = staffInvitation({ inviter: person.inviter, link: `${env().appOrigin}/staff/join/${token}` })
  await enqueue(tx, { kind: 'staff-invitation', to: person.email, mail })
}
