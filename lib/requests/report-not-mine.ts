import { stopMails } from '@/lib/mail/outbox'
import { now } from '@/lib/platform/clock'
import { inTransaction } from '@/lib/platform/db'
import { commit } from './commit'
import { findConfirmation } from './confirm-page'
import { decide } from './lifecycle'
import { loadForUpdate } from './load-request'
import { done, type Result, refuse } from './refusal'

/**
 * "It wasn't me": flags the requests of a submission and stops further mail about them. The token alone is
 * enough, it closes nothing, and a later proved confirmation overrides it. Refuses `link-unknown` and
 * `already-confirmed`.
 */
export async function reportNotMine(input: { token: string }): Promise<Result<{ organisationSlug: string }>> {
  const confirmation = await findConfirmation(input.token, null)
  if (!confirmation) return refuse('link-unknown')
  const { submission } = confirmation
  if (submission.confirmedAt) return refuse('already-confirmed')

  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Submission" WHERE id = ${submission.id}::uuid FOR UPDATE`
    const at = now()
    const flagged = await tx.submission.updateMany({
      where: { id: submission.id, confirmedAt: null },
      data: { notMineAt: at },
    })
    if (flagged.count === 0) return refuse('already-confirmed')
    for (const { id } of submission.requests) {
      const request = await loadForUpdate(tx, { id })
      if (!request) continue
      const actor = { kind: 'requester' } as const
      const change = decide(request.snapshot, { type: 'report-not-mine' }, actor, at.toISOString())
      if (change.ok) await commit(tx, request, change.value, { actor, at })
    }
    await stopMails(tx, submission.id)
    return done({ organisationSlug: submission.organisation.slug })
  })
}
