import { z } from 'zod'
import { key, words } from './words'

/**
 * One row of the published retention schedule.
 *
 * `period` is the published wording. `length` is the same as an ISO 8601 duration in calendar units,
 * counted from `trigger`; without a length the data is kept until the trigger. A null trigger means
 * that the text does not say where counting starts. A published period is the organisation's own
 * ceiling; only `legalReason` claims a duty to keep.
 */
export const retentionSchema = z.strictObject({
  data: words,
  categories: z.array(key).min(1),
  period: words,
  length: z
    .string()
    .regex(/^P[1-9]\d*[DMY]$/)
    .nullable(),
  trigger: z.enum(['call', 'account-end', 'deleted-by-customer', 'last-activity']).nullable(),
  adjustable: z.boolean(),
  legalReason: words.nullable(),
})

export type RetentionRow = z.infer<typeof retentionSchema>
