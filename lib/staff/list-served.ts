import { db } from '@/lib/platform/db'
import type { Staff } from './sessions'

export type Served = { id: string; slug: string; name: string; soleApprover: boolean }

/** The organisations that this person serves, by name. */
export async function listServed(staff: Staff): Promise<Served[]> {
  return db.organisation.findMany({
    where: { id: { in: staff.organisationIds } },
    select: { id: true, slug: true, name: true, soleApprover: true },
    orderBy: { name: 'asc' },
  })
}
