import { blindIndex } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { parseEmailAddress } from '@/lib/platform/email-address'
import type { StaffActor } from './change-request'
import { parseReference } from './reference'
import { maySeePeople, organisationsOf } from './staff-sight'

/** `token` is the `person` of `listQueue`: the blind index of an address, never the address itself. */
export type FoundForStaff =
  | { kind: 'request'; reference: string }
  | { kind: 'person'; token: string }
  | { kind: 'none' }

/**
 * Finds what somebody of the staff typed: a reference in any spelling, or a whole email address. Only among
 * the organisations they serve; auditors find by reference alone.
 */
export async function findByReferenceOrEmail({
  staff,
  text,
}: {
  staff: StaffActor
  text: string
}): Promise<FoundForStaff> {
  const served = { organisationId: { in: [...organisationsOf(staff)] } }
  const reference = parseReference(text)
  if (reference) {
    const found = await db.request.findFirst({ where: { reference, ...served }, select: { id: true } })
    return found ? { kind: 'request', reference } : { kind: 'none' }
  }
  const address = parseEmailAddress(text.trim())
  if (!address.ok || !maySeePeople(staff)) return { kind: 'none' }
  const emailIndex = blindIndex(address.canonical)
  const found = await db.request.findFirst({ where: { emailIndex, ...served }, select: { id: true } })
  return found ? { kind: 'person', token: Buffer.from(emailIndex).toString('base64url') } : { kind: 'none' }
}
