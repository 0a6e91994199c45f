import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { REGIME_IDS } from '@/lib/law/regimes/index'
import { RIGHTS } from '@/lib/law/rights'
import { retentionSchema } from './retention-schema'
import { categorySchema, sectionSchema } from './section-schema'
import { key, words } from './words'

/** A day, or only a month where the source gives no more. */
const publishedOn = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)

/** Published words that back a structured fact; null where the fact is a setting of the desk. */
const quote = words.nullable()

const timeZone = words.refine(isTimeZone, 'is not a time zone of the IANA list')

/** `standIn` marks an address that is ours because the source withholds the real one. */
const contactSchema = z.strictObject({
  email: z.email(),
  standIn: z.boolean(),
  ccpaSubject: words.nullable(),
})

/** The first entry is the version in force; versions without a number are named by their date. */
const versionSchema = z.strictObject({ version: words, publishedOn, changes: words.nullable() })

/** A promise to answer in `days`, for every request or for those of one right or one regime. */
const windowSchema = z.strictObject({
  right: z.enum(RIGHTS).optional(),
  regime: z.enum(REGIME_IDS).optional(),
  days: z.int().min(1).max(366),
  quote,
})

/** `consequence` is published; `note` is the desk's own remark to people who pick the right. */
const offeredRightSchema = z.strictObject({
  right: z.enum(RIGHTS),
  quote,
  consequence: words.optional(),
  note: words.optional(),
})

/** How a person may know the organisation. Labels and explanations are the desk's words. */
const relationshipSchema = z.strictObject({
  key,
  label: words,
  role: z.enum(['controller', 'processor']),
  explanation: words,
  asksCompany: z.boolean(),
})

/** Name, purpose and data as published; null data where the text names none. */
const recipientSchema = z.strictObject({
  key,
  name: words,
  purpose: words,
  data: words.nullable(),
  qualification: words.optional(),
})

/** A place that keeps data, as far as the text says; `holds` names categories. */
const systemSchema = z.strictObject({ key, name: words, holds: z.array(key).min(1) })

/**
 * What one organisation has published, with the few settings that the desk adds to it. This is the
 * shape alone; `parsePolicy` also checks that the parts agree with each other.
 */
export const policySchema = z.strictObject({
  slug: key,
  name: words,
  website: z.url({ protocol: /^https$/ }).nullable(),
  language: z.string().regex(/^[a-z]{2}$/),
  office: z.strictObject({ timeZone, basis: words }),
  contact: contactSchema,
  /** What a reader must know about our copy of the text. */
  sourceNote: words.optional(),
  publishedVersion: versionSchema.pick({ version: true, publishedOn: true }),
  history: z.array(versionSchema).min(1),
  minimumAge: z.strictObject({ years: z.int().min(1).max(21), quote: words }),
  windows: z.array(windowSchema).min(1),
  rights: z.array(offeredRightSchema).min(1),
  relationships: z.array(relationshipSchema).min(1),
  categories: z.array(categorySchema).min(1),
  recipients: z.array(recipientSchema).min(1),
  retention: z.array(retentionSchema).min(1),
  systems: z.array(systemSchema).min(1),
  sections: z.array(sectionSchema).min(1),
})

export type Policy = z.infer<typeof policySchema>
export type OfferedRight = Policy['rights'][number]
export type Relationship = Policy['relationships'][number]
export type Recipient = Policy['recipients'][number]
export type PolicyVersion = Policy['history'][number]

function isTimeZone(id: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id)
    return true
  } catch {
    return false
  }
}
