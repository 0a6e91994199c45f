import { findLink, spendLink } from '@/lib/identity/links'
import { inTransaction } from '@/lib/platform/db'
import { recordAdministration } from './administration'
import { hashPassword } from './passwords'
import type { StaffResult } from './staff-refusal'

/** Gives an invited person their name and password, once, and returns their id. Refuses a dead link. */
export async function joinDesk(input: {
  token: string
  name: string
  password: string
}): Promise<StaffResult<string>> {
  const link = await findLink(input.token, 'invite')
  const staffId = link?.staffId
  if (!staffId) return { ok: false, reason: 'link-dead' }
  const passwordHash = await hashPassword(input.password)
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    if (!(await spendLink(tx, link.id))) return { ok: false, reason: 'link-dead' }
    const { count } = await tx.staff.updateMany({
      where: { id: staffId, passwordHash: null, disabledAt: null },
      data: { name: input.name, passwordHash },
    })
    if (count === 0) return { ok: false, reason: 'link-dead' }
    await recordAdministration(tx, `staff:${staffId}`, { type: 'person-joined', data: { staffId } })
    return { ok: true, value: staffId }
  })
}
