import { z } from 'zod'
import { type FormFields, type FormRefusal, formFault } from '@/lib/platform/form-body'
import type { Words } from '@/lib/platform/form-state'

type Values = Record<string, string | string[]>

/** What a schema made of a form: its input, or words for each field that is wrong. */
export type ParsedForm<T> =
  | { ok: true; input: T; values: Values }
  | { ok: false; errors: Record<string, Words>; values: Values }

/**
 * Checks the fields of a form against a strict schema; text that did not arrive as sent is never right. Fields whose schema is an array may repeat and may be
 * absent; any other repeated field, or one that the schema does not know, refuses the whole body.
 */
export function parseForm<S extends z.ZodObject>(
  schema: S,
  { fields, faults }: FormFields,
): ParsedForm<z.output<S>> | FormRefusal {
  const values: Values = {}
  for (const [name, field] of Object.entries(schema.shape)) {
    const sent = fields.get(name)
    if (isList(field)) values[name] = sent ?? []
    else if (sent && sent.length > 1) return formFault('repeated')
    else if (sent?.[0] !== undefined) values[name] = sent[0]
  }
  for (const name of fields.keys()) if (!Object.hasOwn(schema.shape, name)) return formFault('unknown')
  const parsed = schema.safeParse(values)
  if (parsed.success && faults.size === 0) return { ok: true, input: parsed.data, values }
  const errors = parsed.success ? {} : wordsByField(parsed.error)
  for (const [name, fault] of faults) errors[name] ??= { key: `text.${fault}`, values: {} }
  return { ok: false, errors, values }
}

/** True for an array, whatever is piped after it. */
function isList(field: unknown): boolean {
  if (field instanceof z.ZodArray) return true
  if (field instanceof z.ZodPipe) return isList(field.in)
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? isList(field.unwrap()) : false
}

/** The first fault of each field. Faults of the whole form stand under ''. */
function wordsByField(error: z.ZodError): Record<string, Words> {
  const found: Record<string, Words> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    const values: Words['values'] = {}
    if (issue.code === 'too_big') values.max = Number(issue.maximum)
    if (issue.code === 'too_small') values.min = Number(issue.minimum)
    found[field] ??= { key: issue.message, values }
  }
  return found
}
