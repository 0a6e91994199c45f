import { inTransaction, type Tx } from '@/lib/platform/db'
import { commit } from '@/lib/requests/commit'
import { commitNew } from '@/lib/requests/commit-new'
import { getOrganisation, type Organisation } from '@/lib/requests/get-organisation'
import { decide } from '@/lib/requests/lifecycle'
import { loadForUpdate } from '@/lib/requests/load-request'
import type { Filing } from '@/lib/requests/person'
import { planRequests } from '@/lib/requests/plan-requests'
import type { Actor } from '@/lib/requests/snapshot'
import type { Step } from './steps'
import type { Story } from './story'

/** Who stands for the people of a story. */
export type Cast = Record<'colleague' | 'approver' | 'you', string>

const DAY = 86_400_000
const MINUTE = 60_000

/**
 * Plays one story through the same decisions and the same writer as real requests, only earlier: `now` less
 * the days that the story says. Marked as a sample, so that it mails nobody. All or nothing.
 */
export async function play(story: Story, index: number, cast: Cast, now: Date): Promise<void> {
  const receivedAt = new Date(now.getTime() - story.daysAgo * DAY)
  const organisation = await getOrganisation(story.slug)
  if (!organisation) throw new Error(`There is no organisation ${story.slug}`)
  await inTransaction(async (tx) => {
    const id = await file(tx, story, filingOf(story, index), { organisation, receivedAt })
    for (const [order, step] of story.steps.entries()) {
      // A minute apart, so that what happened on one day keeps its order.
      const at = new Date(now.getTime() - step.daysAgo * DAY + (order + 1) * MINUTE)
      await follow(tx, id, step, at > now ? now : at, cast)
    }
  })
}

type Filed = { organisation: Organisation; receivedAt: Date }

async function file(
  tx: Tx,
  story: Story,
  filing: Filing,
  { organisation, receivedAt }: Filed,
): Promise<string> {
  const plan = planRequests(filing, organisation.policy, receivedAt)
  if (!plan.ok) throw new Error(`${story.name}: ${plan.reason}`)
  const channel = story.channel ?? 'web'
  const submissionId = crypto.randomUUID()
  const confirmedAt = channel === 'web' ? null : receivedAt
  await tx.submission.create({
    data: { id: submissionId, organisationId: organisation.id, channel, confirmedAt },
  })
  const [made] = await commitNew(tx, {
    organisation,
    submissionId,
    filing,
    plan: plan.value,
    channel,
    receivedAt,
    at: receivedAt,
    actor: { kind: 'requester' },
    ...(story.channel && story.text && { original: story.text }),
    sample: true,
  })
  if (!made) throw new Error(`${story.name}: nothing was filed`)
  return made.id
}

function filingOf(story: Story, index: number): Filing {
  const { slug: _, right, daysAgo: __, channel, text, steps: ___, ...told } = story
  return {
    about: 'me',
    relationship: 'account-holder',
    email: `sample-${index + 1}@example.com`,
    ...told,
    rights: [right],
    details: text && !channel ? { [right]: text } : {},
  }
}

async function follow(tx: Tx, id: string, step: Step, at: Date, cast: Cast): Promise<void> {
  const request = await loadForUpdate(tx, { id })
  if (!request) throw new Error('A sample is gone')
  const actor = actorOf(step.by, cast)
  const decided = decide(request.snapshot, step.command, actor, at.toISOString())
  if (!decided.ok)
    throw new Error(`${request.row.reference}: ${step.command.type} is refused: ${decided.reason}`)
  await commit(tx, request, decided.value, { actor, at, ...(step.texts && { texts: step.texts }) })
  if (step.command.type !== 'confirm') return
  await tx.submission.update({ where: { id: request.row.submissionId }, data: { confirmedAt: at } })
}

function actorOf(by: Step['by'], cast: Cast): Actor {
  if (by === 'requester' || by === 'system') return { kind: by }
  return { kind: 'staff', id: cast[by], roles: by === 'approver' ? ['approver'] : ['agent'] }
}
