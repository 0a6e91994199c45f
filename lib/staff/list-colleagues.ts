import { db } from '@/lib/platform/db'
import type { Staff } from './sessions'

/** Who works cases for an organisation that this person serves, by name; whoever was disabled is left out. */
export async function listColleagues(staff: Staff): Promise<{ id: string; name: string }[]> {
  return db.staff.findMany({
    where: {
      roles: { has: 'agent' },
      disabledAt: null,
      organisations: { some: { organisationId: { in: staff.organisationIds } } },
    },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
