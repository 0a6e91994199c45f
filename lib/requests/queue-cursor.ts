import { z } from 'zod'

/** The place of one row in a list: what the list is sorted by, then the id. */
export type Place = { key: string; id: string }

const KEYS = {
  /** A due date, such as 2026-12-21. */
  due: z.iso.date(),
  /** An instant of closing, such as 2026-12-21T10:00:00.000Z. */
  closed: z.iso.datetime({ precision: 3 }),
}
export type Order = keyof typeof KEYS

/** Writes a place as an opaque text for an address. */
export function writeCursor({ key, id }: Place): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url')
}

/** Reads a place in a list of this order; null for anything that `writeCursor` did not write for one. */
export function readCursor(cursor: string | undefined, order: Order): Place | null {
  if (!cursor) return null
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const parsed = z.tuple([KEYS[order], z.uuid()]).safeParse(decoded)
    return parsed.success ? { key: parsed.data[0], id: parsed.data[1] } : null
  } catch {
    return null
  }
}
