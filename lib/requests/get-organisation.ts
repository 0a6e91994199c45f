import { cache } from 'react'
import { db } from '@/lib/platform/db'
import { parsePolicy } from '@/lib/policy/read-policy'
import type { Policy } from '@/lib/policy/schema'

export type Organisation = {
  id: string
  slug: string
  name: string
  policy: Policy
  policyVersionId: string
  /** IANA zone of the office that handles requests. */
  timeZone: string
  soleApprover: boolean
}

/** Lists every organisation of this desk by name. */
export async function listOrganisations(): Promise<{ slug: string; name: string }[]> {
  return db.organisation.findMany({ select: { slug: true, name: true }, orderBy: { name: 'asc' } })
}

/** Reads an organisation with the policy in force, or null for an unknown slug. Read once per page. */
export const getOrganisation = cache(async (slug: string): Promise<Organisation | null> => {
  const row = await db.organisation.findUnique({ where: { slug } })
  if (!row) return null
  const version = await db.policyVersion.findFirst({
    where: { organisationId: row.id, inForce: true },
    orderBy: { loadedAt: 'desc' },
  })
  if (!version) return null
  const policy = parsePolicy(version.content)
  const { id, name, soleApprover } = row
  return {
    id,
    slug,
    name,
    soleApprover,
    policy,
    policyVersionId: version.id,
    timeZone: policy.office.timeZone,
  }
})
