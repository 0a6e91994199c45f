import type { Tx } from '@/lib/platform/db'

/** Lists by name who may own a request of an organisation: agents who serve it and are not disabled. */
export async function listAssignable(
  tx: Tx,
  organisationId: string,
): Promise<{ id: string; name: string }[]> {
  return tx.staff.findMany({
    where: { disabledAt: null, roles: { has: 'agent' }, organisations: { some: { organisationId } } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
