import { findLink } from '@/lib/identity/links'
import { db } from '@/lib/platform/db'
import { isOpenTo } from './is-open-to'
import { done, type Result, refuse } from './refusal'

export type Opened = { submissionId: string; organisationSlug: string; references: string[] }

/**
 * Reads what a mailed link to the status pages leads to. The caller opens the session, on POST only.
 * Refuses `link-unknown` for a link that is unknown, expired or of another purpose.
 */
export async function openStatus(token: string): Promise<Result<Opened>> {
  const link = await findLink(token, 'status')
  if (!link?.submissionId) return refuse('link-unknown')
  const submission = await db.submission.findUniqueOrThrow({
    where: { id: link.submissionId },
    include: { organisation: true, requests: { orderBy: { createdAt: 'asc' } } },
  })
  const references = submission.requests.filter(isOpenTo).map(({ reference }) => reference)
  if (references.length === 0) return refuse('link-unknown')
  return done({ submissionId: submission.id, organisationSlug: submission.organisation.slug, references })
}
