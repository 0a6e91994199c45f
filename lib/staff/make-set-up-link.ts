import { newLink } from '@/lib/identity/links'
import { now } from '@/lib/platform/clock'
import { inTransaction } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { lockPeople } from './administration'

const DAY = 24 * 60 * 60

/**
 * The address of the page that makes the first person, good once and for a day; null when anybody
 * exists. Links made earlier die, so that only the newest one that was printed works.
 */
export async function makeSetUpLink(): Promise<string | null> {
  const token = await inTransaction(async (tx) => {
    await lockPeople(tx)
    if ((await tx.staff.count({ where: { roles: { isEmpty: false } } })) > 0) return null
    await tx.link.updateMany({ where: { purpose: 'set-up', usedAt: null }, data: { usedAt: now() } })
    return newLink(tx, { purpose: 'set-up', seconds: DAY })
  })
  return token && `${env().appOrigin}/staff/set-up/${token}`
}
