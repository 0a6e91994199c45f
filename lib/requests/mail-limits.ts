import { blindIndex } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { takeToken } from '@/lib/platform/limits'

const DAY = 24 * 60 * 60

/**
 * Says whether one more mail may go to an address that somebody typed: three a day, or twenty once its
 * owner has confirmed something here. `+tag` variants of one mailbox count together.
 */
export async function mayMail(canonicalEmail: string): Promise<boolean> {
  const proved = await db.request.findFirst({
    where: { emailIndex: blindIndex(canonicalEmail), confirmedAt: { not: null } },
    select: { id: true },
  })
  const limit = proved
    ? { name: 'mail-to-proved', max: 20, seconds: DAY }
    : { name: 'mail-to-unproved', max: 3, seconds: DAY }
  return takeToken(limit, canonicalEmail.replace(/\+[^@]*@/, '@'))
}
