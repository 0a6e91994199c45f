import type { Tx } from '@/lib/platform/db'
import { takeToken } from '@/lib/platform/limits'

const DAY = 24 * 60 * 60

/** What the mail is for: each has a limit of its own, so that none can use up another's. */
type Purpose = 'confirm' | 'record' | 'find'

/**
 * Says whether one more mail may go to an address that somebody typed: three a day from one network, and
 * twelve from all of them together, so that one stranger neither floods a mailbox nor keeps its owner from
 * a mail of their own. `+tag` variants of one mailbox count together. It knows nothing of what the address
 * has done here before, so its answer tells nothing either.
 */
export async function mayMail(
  canonicalEmail: string,
  purpose: Purpose,
  network: string,
  client?: Tx,
): Promise<boolean> {
  const mailbox = canonicalEmail.replace(/\+[^@]*@/, '@')
  const fromHere = { name: `mail-${purpose}-from-network`, max: 3, seconds: DAY }
  if (!(await takeToken(fromHere, `${mailbox}\n${network}`, client))) return false
  return takeToken({ name: `mail-${purpose}`, max: 12, seconds: DAY }, mailbox, client)
}
