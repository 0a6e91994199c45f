import { z } from 'zod'
import { deskKey, openJson } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { log, logBug } from '@/lib/platform/log'
import { type ClaimedMail, claimMails } from './claim-mails'
import { mailContext } from './outbox'
import { GIVE_UP_SECONDS, retryDelay } from './retry-delay'
import { type SendResult, sendMail } from './send-mail'

const AT_ONCE = 10

const sealedMailSchema = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  senderName: z.string().optional(),
  replyTo: z.string().optional(),
})

/**
 * Sends the mails that are due, ten at a time, and returns how many it tried. A mail is marked as sent, and
 * emptied, only after the server took it, so a crash in between sends it again under the same Message-ID.
 */
export async function deliverDue(smtpUrl: string = env().smtpUrl): Promise<number> {
  const claimed = await claimMails(AT_ONCE)
  await Promise.all(claimed.map((mail) => deliver(mail, smtpUrl)))
  return claimed.length
}

async function deliver(claimed: ClaimedMail, smtpUrl: string): Promise<void> {
  const { id, kind, messageId, createdAt, attempts } = claimed
  const mail = openMail(claimed)
  const result: SendResult = mail
    ? await sendMail({ ...mail, messageId, date: createdAt }, smtpUrl)
    : { sent: false, code: 'UNREADABLE', final: true }
  if (result.sent) return markSent(claimed)
  log.warn('mail not sent', { id, kind, code: result.code, count: attempts })
  await markFailed(claimed, result)
}

/** Null when the key is not the one it was sealed with: no attempt can mend that. */
function openMail({ id, sealedMail }: ClaimedMail) {
  try {
    return sealedMailSchema.parse(openJson(deskKey('outbox'), sealedMail, mailContext(id)))
  } catch (error) {
    logBug(error, 'mail/deliver')
    return null
  }
}

async function markSent({ id, lease }: ClaimedMail): Promise<void> {
  await db.$executeRaw`
    UPDATE "Outbox"
    SET state = 'sent', "sentAt" = now(), "sealedMail" = NULL, "lastError" = NULL, lease = NULL, "leasedUntil" = NULL
    WHERE id = ${id}::uuid AND lease = ${lease}::uuid`
}

async function markFailed(claimed: ClaimedMail, failure: { code: string; final: boolean }): Promise<void> {
  const { id, lease, attempts } = claimed
  const delay = retryDelay(attempts, Math.random())
  await db.$executeRaw`
    UPDATE "Outbox"
    SET state = CASE
          WHEN ${failure.final} OR "createdAt" + make_interval(secs => ${GIVE_UP_SECONDS}) < now() THEN 'dead'
          ELSE 'queued'
        END,
        "nextAttemptAt" = now() + make_interval(secs => ${delay}),
        "lastError" = ${failure.code}, lease = NULL, "leasedUntil" = NULL
    WHERE id = ${id}::uuid AND lease = ${lease}::uuid AND state = 'queued'`
}
