import { RIGHTS, type Right } from '@/lib/law/rights'
import { now } from '@/lib/platform/clock'
import { db, inTransaction } from '@/lib/platform/db'
import type { StaffActor } from './change-request'
import { commitNew, enqueueAll } from './commit-new'
import { getOrganisation, type Organisation } from './get-organisation'
import { mayAsk } from './lifecycle'
import { loadRequest } from './load-request'
import { officeInstant } from './office-instant'
import type { Filing } from './person'
import { type Plan, planRequests } from './plan-requests'
import { done, type Result, refuse } from './refusal'
import { acknowledgementMail } from './requester-mails'
import { storeOnce, submissionIdOf } from './submission-id'

type EnterRequest = {
  staff: StaffActor
  organisationSlug: string
  /** Random and unique to one filled-in form: sent twice, it enters once. */
  formKey: string
  channel: 'email' | 'phone' | 'post'
  /** Date and time of receipt in the office's own zone, as YYYY-MM-DDTHH:MM. */
  receivedAtLocal: string
  filing: Filing
  /** The words of the request, as received. */
  text: string
}

const OLDEST_DAYS = 366

/**
 * Staff enter a request that came by mail, phone or post, with the instant of its true receipt, from which
 * the clock runs. From here on it is like any other. The same form sent again returns what was entered the
 * first time. Refuses `not-found`, `received-in-future`,
 * `received-too-long-ago` (more than a year), and whatever the policy does not offer.
 */
export async function enterRequest(input: EnterRequest): Promise<Result<{ references: string[] }>> {
  const organisation = await getOrganisation(input.organisationSlug)
  if (!organisation || !input.staff.organisationIds.includes(organisation.id)) return refuse('not-found')
  if (!mayAsk({ kind: 'staff', ...input.staff }, 'take')) return refuse('not-allowed')
  const at = now()
  const receivedAt = officeInstant(input.receivedAtLocal, organisation.timeZone)
  if (receivedAt > at) return refuse('received-in-future')
  if (at.getTime() - receivedAt.getTime() > OLDEST_DAYS * 86_400_000) return refuse('received-too-long-ago')
  const plan = planRequests(input.filing, organisation.policy, receivedAt)
  if (!plan.ok) return plan
  const submissionId = submissionIdOf(whatIsSent(input))
  await storeOnce(submissionId, () =>
    store(input, plan.value, organisation, { submissionId, at, receivedAt }),
  )
  return done({ references: await readReferences(submissionId) })
}

async function store(
  input: EnterRequest,
  plan: Plan,
  organisation: Organisation,
  { submissionId, at, receivedAt }: { submissionId: string; at: Date; receivedAt: Date },
): Promise<void> {
  const { channel, filing, text: original, staff } = input
  await inTransaction(async (tx) => {
    await tx.submission.create({
      data: {
        id: submissionId,
        organisationId: organisation.id,
        channel,
      },
    })
    const actor = { kind: 'staff', id: staff.id, roles: staff.roles } as const
    const made = await commitNew(tx, {
      organisation,
      submissionId,
      filing,
      plan,
      channel,
      receivedAt,
      at,
      actor,
      original,
    })
    const requests = []
    for (const { id } of made) requests.push(await loadRequest(tx, id))
    const acknowledgement = channel === 'email' ? await acknowledgementMail(tx, requests) : null
    await enqueueAll(tx, {}, acknowledgement ? [acknowledgement] : [])
  })
}

/** Only the same words from the same person are the same form: a changed one is another. */
function whatIsSent({
  formKey,
  staff,
  organisationSlug,
  channel,
  receivedAtLocal,
  filing,
  text,
}: EnterRequest) {
  return JSON.stringify([formKey, staff.id, organisationSlug, channel, receivedAtLocal, filing, text])
}

async function readReferences(submissionId: string): Promise<string[]> {
  const rows = await db.request.findMany({
    where: { submissionId },
    select: { reference: true, right: true },
  })
  const place = (row: { right: string }) => RIGHTS.indexOf(row.right as Right)
  return rows.toSorted((a, b) => place(a) - place(b)).map(({ reference }) => reference)
}
