import { mailContext } from '@/lib/mail/outbox'
import { deskKey, openJson } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import type { StaffActor } from '@/lib/requests/change-request'
import { confirmSubmission } from '@/lib/requests/confirm-submission'
import { fileRequests } from '@/lib/requests/file-requests'
import type { Filing } from '@/lib/requests/person'
import type { Role } from '@/lib/requests/snapshot'

/** A person of the staff who serves the organisations with these slugs. */
export async function makeStaff(roles: Role[], ...slugs: string[]): Promise<StaffActor & { email: string }> {
  const organisations = await db.organisation.findMany({ where: { slug: { in: slugs } } })
  const organisationIds = organisations.map(({ id }) => id)
  const { id, email } = await db.staff.create({
    data: {
      name: 'Mo Desk',
      email: `${crypto.randomUUID()}@example.com`,
      roles,
      passwordHash: 'none',
      organisations: { create: organisationIds.map((organisationId) => ({ organisationId })) },
    },
  })
  return { id, email, roles, organisationIds }
}

export type FiledOne = { id: string; reference: string; submissionId: string; email: string }

/** Files one request as a person in Germany would, unless told otherwise, and leaves it unconfirmed. */
export async function fileOne(over: Partial<Filing> = {}): Promise<FiledOne> {
  const email = `ana-${crypto.randomUUID()}@example.com`
  const filing: Filing = {
    rights: ['access'],
    about: 'me',
    relationship: 'account-holder',
    country: 'DE',
    details: {},
    name: 'Ana Braga',
    email,
    ...over,
  }
  const formKey = crypto.randomUUID()
  const browser = { browserSecret: 'browser', network: '192.0.2.1' }
  const filed = await fileRequests({ organisationSlug: 'klariqo', formKey, ...browser, filing })
  if (!filed.ok) throw new Error(filed.reason)
  const { submissionId, requests } = filed.value
  const reference = requests[0]?.reference ?? ''
  const { id } = await db.request.findUniqueOrThrow({ where: { reference } })
  return { id, reference, submissionId, email: filing.email }
}

/** The same, confirmed in the same browser: the request waits for staff. */
export async function fileConfirmed(over: Partial<Filing> = {}): Promise<FiledOne & { pickupCode: string }> {
  const filed = await fileOne(over)
  const [mail] = await mailsTo(filed.email)
  const token = /\/confirm\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
  const confirmed = await confirmSubmission({ token, browserSecret: 'browser' })
  if (!confirmed.ok) throw new Error(confirmed.reason)
  return { ...filed, pickupCode: confirmed.value.pickupCode ?? '' }
}

/** What waits in the outbox for an address, oldest first. */
export async function mailsTo(
  address: string,
): Promise<{ kind: string; to: string; subject: string; text: string }[]> {
  const rows = await db.outbox.findMany({ where: { state: 'queued' }, orderBy: { createdAt: 'asc' } })
  return rows
    .map(({ id, kind, sealedMail }) => {
      if (!sealedMail) throw new Error('A queued mail has content')
      const mail = openJson(deskKey('outbox'), sealedMail, mailContext(id))
      return { kind, ...(mail as { to: string; subject: string; text: string }) }
    })
    .filter(({ to }) => to === address)
}

/** The types of a request's events, in order. */
export async function eventTypes(requestId: string): Promise<string[]> {
  const events = await db.event.findMany({ where: { requestId }, orderBy: { sequence: 'asc' } })
  return events.map(({ type }) => type)
}
