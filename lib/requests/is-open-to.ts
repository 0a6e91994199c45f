import { isUngated, type Right } from '@/lib/law/rights'

/**
 * Says whether a request can be seen and changed on the status pages. Until its address is proved, a mailed
 * link may have reached anybody: it then opens only what counts without any proof.
 */
export function isOpenTo(row: { confirmedAt: Date | null; right: string }): boolean {
  return row.confirmedAt !== null || isUngated(row.right as Right)
}
