import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db'

/** Makes every unused link of one person worthless. */
export async function endLinksOf(tx: Tx, staffId: string): Promise<void> {
  await tx.link.updateMany({ where: { staffId, usedAt: null }, data: { usedAt: now() } })
}
