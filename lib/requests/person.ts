import { z } from 'zod'
import { RIGHTS } from '@/lib/law/rights'

export const ABOUT = ['me', 'child', 'under-age', 'someone-else'] as const
export type About = (typeof ABOUT)[number]

/**
 * What a person told us of themself and of one request. It is sealed under the request's own key, and is
 * copied into each request, so that one key can die alone.
 */
export const personSchema = z.strictObject({
  name: z.string(),
  /** Canonical: lower case, domain in ASCII. Empty when staff entered a request without one. */
  email: z.string(),
  about: z.enum(ABOUT),
  behalfName: z.string().optional(),
  company: z.string().optional(),
  country: z.string(),
  subdivision: z.string().optional(),
  /** What they wrote about this request. */
  details: z.string().optional(),
  correction: z.strictObject({ wrong: z.string(), right: z.string() }).optional(),
  help: z.string().optional(),
})
export type Person = z.infer<typeof personSchema>

/** One filled-in form: one person, one or more rights. Texts are already checked and normalised. */
export const filingSchema = z.strictObject({
  rights: z.array(z.enum(RIGHTS)).min(1),
  ...personSchema.omit({ details: true }).shape,
  relationship: z.string(),
  details: z.partialRecord(z.enum(RIGHTS), z.string()),
  /** The address mixes scripts, as look-alike addresses do. */
  mixedScript: z.boolean().optional(),
})
export type Filing = z.infer<typeof filingSchema>
