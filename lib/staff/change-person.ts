import { inTransaction, type Tx } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/generated/client'
import { lockPeople } from './administration'
import { peopleInReach } from './people-in-reach'
import { servedByAdmin } from './served-by-admin'
import type { Staff } from './sessions'
import type { StaffResult } from './staff-refusal'

type Person = Prisma.StaffGetPayload<{ include: { organisations: true } }>

/**
 * Runs an administrator's change to one person, with no other change to people beside it. Refuses
 * somebody out of the administrator's reach as missing, and everybody once the administrator is none.
 *
 * Another person than oneself is changed by an active administrator of all their organisations, so
 * taking that person away never leaves an organisation without one.
 */
export async function changePerson(
  staff: Staff,
  staffId: string,
  change: (tx: Tx, person: Person) => Promise<StaffResult<string>>,
): Promise<StaffResult<string>> {
  return inTransaction(async (tx) => {
    await lockPeople(tx)
    const served = await servedByAdmin(tx, staff.id)
    if (!served) return { ok: false, reason: 'not-found' }
    const person = await tx.staff.findFirst({
      where: { id: staffId, ...peopleInReach(served) },
      include: { organisations: true },
    })
    return person ? change(tx, person) : { ok: false, reason: 'not-found' }
  })
}
