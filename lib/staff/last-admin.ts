import type { Tx } from '@/lib/platform/db'

/**
 * Says whether one of these organisations has no administrator but this person who could sign in today.
 * Call it under `lockPeople`.
 */
export async function isLastAdmin(tx: Tx, staffId: string, organisationIds: string[]): Promise<boolean> {
  const another = {
    id: { not: staffId },
    roles: { has: 'admin' },
    disabledAt: null,
    passwordHash: { not: null },
  }
  const left = await tx.organisation.count({
    where: { id: { in: organisationIds }, staff: { none: { staff: another } } },
  })
  return left > 0
}
