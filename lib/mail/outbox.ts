import { randomUUID } from 'node:crypto'
import { deskKey, sealJson } from '@/lib/platform/crypto'
import type { Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import type { Mail } from './mail'

/** A mail and where it goes. */
export type OutgoingMail = {
  /** The letter's name, such as `confirm-request`. */
  kind: string
  /** A canonical address, as `parseEmailAddress` returns it. */
  to: string
  mail: Mail
  requestId?: string
  /** The submission whose requester is written to; left out for mail to staff, which nothing stops. */
  submissionId?: string
}

/**
 * Promises a mail in the caller's transaction: sealed, and sent by the worker once that commits. The
 * Message-ID follows from the row, so a copy that a crash made can be told from a second mail. Where the
 * owner of the address said "It wasn't me" and confirmed nothing since, the row is written as stopped.
 */
export async function enqueue(
  tx: Tx,
  { kind, to, mail, requestId, submissionId }: OutgoingMail,
): Promise<void> {
  const id = randomUUID()
  const stopped = submissionId !== undefined && (await isDisowned(tx, submissionId))
  await tx.outbox.create({
    data: {
      id,
      kind,
      requestId: requestId ?? null,
      submissionId: submissionId ?? null,
      state: stopped ? 'stopped' : 'queued',
      sealedMail: stopped ? null : sealJson(deskKey('outbox'), { to, ...mail }, mailContext(id)),
      messageId: `<${id}@${domainOf(env().mailFrom)}>`,
    },
  })
}

/** Stops what is still queued for a submission, after "It wasn't me". Mail that is being sent just now may go out. */
export async function stopMails(tx: Tx, submissionId: string): Promise<void> {
  await tx.outbox.updateMany({
    where: { submissionId, state: 'queued' },
    data: { state: 'stopped', sealedMail: null },
  })
}

/** The place a sealed mail belongs to. */
export function mailContext(id: string): string {
  return `Outbox|sealedMail|${id}`
}

async function isDisowned(tx: Tx, submissionId: string): Promise<boolean> {
  const { notMineAt, confirmedAt } = await tx.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: { notMineAt: true, confirmedAt: true },
  })
  return notMineAt !== null && (confirmedAt === null || confirmedAt < notMineAt)
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
