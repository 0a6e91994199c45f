import type { Tx } from '@/lib/platform/db'

/**
 * The organisations that an administrator serves, as the tables say now; null for somebody who was
 * disabled or lost the role since their request began. Call it under `lockPeople`.
 */
export async function servedByAdmin(tx: Tx, staffId: string): Promise<string[] | null> {
  const admin = await tx.staff.findFirst({
    where: { id: staffId, roles: { has: 'admin' }, disabledAt: null },
    select: { organisations: { select: { organisationId: true } } },
  })
  return admin?.organisations.map(({ organisationId }) => organisationId) ?? null
}
