import type { Tx } from '@/lib/platform/db'

/**
 * The organisations that an administrator may give people access to: those they serve themselves, and
 * those that no administrator serves yet. So nobody reaches further than they were let, and a new
 * organisation is no dead end.
 */
export async function grantableOrganisations(
  tx: Tx,
  adminId: string,
): Promise<{ id: string; slug: string; name: string }[]> {
  return tx.organisation.findMany({
    where: {
      OR: [
        { staff: { some: { staffId: adminId } } },
        { staff: { none: { staff: { roles: { has: 'admin' }, disabledAt: null } } } },
      ],
    },
    select: { id: true, slug: true, name: true },
    orderBy: { name: 'asc' },
  })
}
