import type { Tx } from '@/lib/platform/db'

/** Says whether nobody else could still look after people and settings. Call it under `lockPeople`. */
export async function isLastAdmin(tx: Tx, staffId: string): Promise<boolean> {
  const others = await tx.staff.count({
    where: { id: { not: staffId }, roles: { has: 'admin' }, disabledAt: null, passwordHash: { not: null } },
  })
  return others === 0
}
