import { z } from 'zod'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const count = z.number().int().min(0)
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

const header = z.strictObject({
  record: z.literal('habeas'),
  version: z.literal(1),
  exportedAt: instant,
  publicKey: z.string(),
})

const checkpoint = z.strictObject({
  id: z.string(),
  at: instant,
  chains: count,
  events: count,
  root: digest,
  signature: z.base64(),
})

const event = z.strictObject({
  chain: z.string().regex(/^\S+$/),
  sequence: count,
  requestId: z.string().nullable(),
  type: z.string(),
  at: instant,
  actor: z.string(),
  data: z.record(z.string(), value),
  previous: digest,
  hash: digest,
})

/**
 * One line of an exported record. The first is the header; then the checkpoints; then the events, those of
 * the chain of checkpoints first; and the counts at the end show that the file is whole.
 */
export const recordLine = z.union([
  header,
  z.strictObject({ checkpoint }),
  z.strictObject({ event }),
  z.strictObject({ end: z.strictObject({ checkpoints: count, events: count }) }),
])

export type RecordLine = z.infer<typeof recordLine>
export type CheckpointLine = z.infer<typeof checkpoint>
export type EventLine = z.infer<typeof event>
