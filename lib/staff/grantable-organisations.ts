import type { Tx } from '@/lib/platform/db'

/**
 * The organisations that an administrator may give a person: those they serve themself. To themself
 * also those that nobody serves, so that a new organisation is no dead end; one whose people are all
 * disabled is not new.
 */
export async function grantableOrganisations(
  tx: Tx,
  adminId: string,
  staffId: string,
): Promise<{ id: string; slug: string; name: string }[]> {
  const served = { staff: { some: { staffId: adminId } } }
  const unclaimed = { staff: { none: {} } }
  return tx.organisation.findMany({
    where: staffId === adminId ? { OR: [served, unclaimed] } : served,
    select: { id: true, slug: true, name: true },
    orderBy: { name: 'asc' },
  })
}
