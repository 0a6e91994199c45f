import { findLink } from '@/lib/identity/links'
import { sameBytes, sha256 } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'

export type ConfirmPage =
  | { state: 'ready'; organisationSlug: string; needsCode: boolean }
  | { state: 'already-confirmed' | 'closed'; organisationSlug: string }
  | { state: 'unknown' }

/** Reads what a mailed link to confirm leads to. It changes nothing, whoever opens it. */
export async function getConfirmPage(token: string, browserSecret: string | null): Promise<ConfirmPage> {
  const confirmation = await findConfirmation(token, browserSecret)
  if (!confirmation) return { state: 'unknown' }
  const { submission, sameBrowser } = confirmation
  const organisationSlug = submission.organisation.slug
  if (submission.confirmedAt) return { state: 'already-confirmed', organisationSlug }
  if (submission.requests.every(({ lane }) => lane === 'closed')) return { state: 'closed', organisationSlug }
  return { state: 'ready', organisationSlug, needsCode: !sameBrowser }
}

/**
 * Finds the submission behind a link to confirm. `sameBrowser` is true in the browser that sent the
 * requests, or that asked for this link: nobody else's button proves anything, because mail scanners
 * press buttons. Null for a link that is unknown, expired or of another purpose.
 */
export async function findConfirmation(token: string, browserSecret: string | null) {
  const link = await findLink(token, 'confirm')
  if (!link?.submissionId) return null
  const submission = await db.submission.findUniqueOrThrow({
    where: { id: link.submissionId },
    include: { organisation: true, requests: { select: { id: true, lane: true, right: true } } },
  })
  const find = link.findId ? await db.find.findUnique({ where: { id: link.findId } }) : null
  const hashes = [submission.browserHash, find?.browserHash].filter((hash) => hash instanceof Uint8Array)
  const secretHash = browserSecret ? sha256(browserSecret) : null
  const sameBrowser = secretHash !== null && hashes.some((hash) => sameBytes(hash, secretHash))
  return { submission, find, sameBrowser }
}
