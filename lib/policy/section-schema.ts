import { z } from 'zod'
import { key, listOrNotStated, words } from './words'

/** The parts of a published policy. A section is found by its id, whatever its heading says. */
export const SECTION_IDS = [
  'introduction',
  'collection',
  'uses',
  'aggregate-use',
  'recipients',
  'sale-of-data',
  'disclosures',
  'retention',
  'security',
  'breach-notice',
  'call-recording',
  'cookies',
  'rights',
  'california',
  'children',
  'transfers',
  'dpa',
  'changes',
  'history',
  'contact',
] as const

/**
 * One block of a section. `text` and `list` hold published words; in a text, {email} stands for the
 * contact address. The other kinds name a structured field of the policy, shown in that place, so
 * that no fact is stated twice: `rights` are those that the text names, `more-rights` the others.
 */
const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), heading: words.optional(), text: words }),
  z.strictObject({ kind: z.literal('list'), intro: words.optional(), items: listOrNotStated }),
  z.strictObject({ kind: z.enum(['recipients', 'retention', 'rights', 'more-rights', 'history']) }),
])

export const sectionSchema = z.strictObject({
  id: z.enum(SECTION_IDS),
  heading: words,
  blocks: z.array(blockSchema).min(1),
})

export const categorySchema = z.strictObject({ key, label: words })
export type PolicySection = z.infer<typeof sectionSchema>
export type PolicyBlock = z.infer<typeof blockSchema>
