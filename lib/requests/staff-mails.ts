import { staffApprovalWaiting } from '@/lib/mail/letters/staff-approval-waiting'
import { staffNewRequest } from '@/lib/mail/letters/staff-new-request'
import type { StaffNotice } from '@/lib/mail/letters/staff-notice'
import { staffReplyArrived } from '@/lib/mail/letters/staff-reply-arrived'
import type { Mail } from '@/lib/mail/mail'
import type { OutgoingMail } from '@/lib/mail/outbox'
import type { Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import type { LoadedRequest } from './load-request'
import type { Role } from './snapshot'

/**
 * Word of requests that are ready to be worked on, to everybody who works cases for the organisation: one
 * mail for all that came together.
 */
export async function newRequestMails(tx: Tx, requests: readonly LoadedRequest[]): Promise<OutgoingMail[]> {
  const [first] = requests
  if (!first) return []
  return toEach(await addressesOf(tx, first, 'agent'), 'staff-new-request', first, staffNewRequest)
}

/** Word of a reply, to the owner, or to everybody who works cases where nobody owns the request. */
export async function replyArrivedMails(tx: Tx, request: LoadedRequest): Promise<OutgoingMail[]> {
  const to = await ownerOrAgents(tx, request)
  return toEach(to, 'staff-reply-arrived', request, staffReplyArrived)
}

/** Word of an answer that waits for approval, to everybody who may approve it. */
export async function approvalWaitingMails(
  tx: Tx,
  request: LoadedRequest,
  decider: { id: string; name: string },
): Promise<OutgoingMail[]> {
  const exceptId = request.snapshot.soleApprover ? undefined : decider.id
  const to = await addressesOf(tx, request, 'approver', exceptId)
  return toEach(to, 'staff-approval-waiting', request, (notice) =>
    staffApprovalWaiting({ ...notice, author: decider.name }),
  )
}

async function ownerOrAgents(tx: Tx, request: LoadedRequest): Promise<string[]> {
  const { ownerId } = request.row
  if (!ownerId) return addressesOf(tx, request, 'agent')
  const owner = await tx.staff.findFirst({
    where: {
      id: ownerId,
      disabledAt: null,
      roles: { has: 'agent' },
      organisations: { some: { organisationId: request.row.organisationId } },
    },
    select: { email: true },
  })
  return owner ? [owner.email] : addressesOf(tx, request, 'agent')
}

async function addressesOf(tx: Tx, { row }: LoadedRequest, role: Role, exceptId?: string): Promise<string[]> {
  const people = await tx.staff.findMany({
    where: {
      disabledAt: null,
      passwordHash: { not: null },
      roles: { has: role },
      organisations: { some: { organisationId: row.organisationId } },
      ...(exceptId && { id: { not: exceptId } }),
    },
    select: { email: true },
    orderBy: { email: 'asc' },
  })
  return people.map(({ email }) => email)
}

function toEach(
  addresses: readonly string[],
  kind: string,
  { row, policy, snapshot }: LoadedRequest,
  letter: (notice: StaffNotice) => Mail,
): OutgoingMail[] {
  const { reference } = row
  const mail = letter({
    organisation: policy.name,
    reference,
    answerBy: snapshot.effectiveDueOn,
    link: `${env().appOrigin}/staff/requests/${reference}`,
  })
  return addresses.map((to) => ({ kind, to, requestId: row.id, mail }))
}
