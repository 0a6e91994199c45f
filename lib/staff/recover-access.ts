import { findLink, spendLink } from '@/lib/identity/links'
import { inTransaction } from '@/lib/platform/db'
import { recordAdministration } from './administration'
import { hashPassword } from './passwords'
import { endSessionsOf } from './sessions'
import type { StaffResult } from './staff-refusal'

/**
 * Sets a new password by a recovery link, once, and ends every session that was open. Returns the
 * person's id. Refuses a dead link, and one of a person who was disabled since.
 */
export async function recoverAccess(input: {
  token: string
  password: string
}): Promise<StaffResult<string>> {
  const link = await findLink(input.token, 'recover')
  const staffId = link?.staffId
  if (!staffId) return { ok: false, reason: 'link-dead' }
  const passwordHash = await hashPassword(input.password)
  return inTransaction(async (tx): Promise<StaffResult<string>> => {
    if (!(await spendLink(tx, link.id))) return { ok: false, reason: 'link-dead' }
    const { count } = await tx.staff.updateMany({
      where: { id: staffId, disabledAt: null },
      data: { passwordHash },
    })
    if (count === 0) return { ok: false, reason: 'link-dead' }
    await endSessionsOf(tx, staffId)
    await recordAdministration(tx, `staff:${staffId}`, { type: 'access-recovered', data: { staffId } })
    return { ok: true, value: staffId }
  })
}
