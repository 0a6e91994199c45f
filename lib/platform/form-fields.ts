import { z } from 'zod'
import { parseEmailAddress } from '@/lib/platform/email-address'

interface TextOptions {
  /** The longest text, as a browser's `maxlength` counts it. */
  max: number
  /** The message key when it is left empty. Without one the field may be empty, and reads as ''. */
  required?: string
  /** Accepts line breaks, which become \n. */
  multiline?: boolean
}

/**
 * Text as a person types it: trimmed, NFC. Refuses control characters, lone surrogates and letters buried
 * under marks. Message keys are in the namespace `errors`.
 */
export function textField({ max, required, multiline = false }: TextOptions) {
  const controls = multiline ? /[^\P{Cc}\n\t]/u : /[^\P{Cc}\t]/u
  const checked = z
    .string()
    .min(required ? 1 : 0, { error: required ?? '', abort: true })
    .max(max, { error: 'text.tooLong', abort: true })
    .refine((text) => !controls.test(text), { error: 'text.controls', abort: true })
    .refine((text) => !/\p{Surrogate}|\p{M}{5}/u.test(text), { error: 'text.marks' })
  return optional.transform(tidy).pipe(checked)
}

/** One of `values`: radio buttons, a select, or the button that was pressed. */
export function choiceField<const V extends string>(values: readonly [V, ...V[]], required = 'choice.empty') {
  return optional.pipe(z.enum(values, { error: required }))
}

/** Some of `values`, each once: checkboxes that share a name. None is allowed unless `required` says otherwise. */
export function choicesField<const V extends string>(
  values: readonly [V, ...V[]],
  { required }: { required?: string } = {},
) {
  return z
    .array(z.enum(values, { error: 'choice.unknown' }))
    .min(required ? 1 : 0, required ?? '')
    .transform((chosen) => [...new Set(chosen)])
}

/** A single checkbox with the value `yes`. */
export function tickField({ required }: { required?: string } = {}) {
  return z
    .enum(['yes'], { error: 'choice.unknown' })
    .optional()
    .transform((value) => value === 'yes')
    .refine((ticked) => ticked || !required, { error: required ?? '' })
}

/** An email address in its canonical form, as `parseEmailAddress` gives it. */
export function emailField({ empty = 'email.empty' }: { empty?: string } = {}) {
  return optional.transform((text, context) => {
    const address = parseEmailAddress(text)
    if (address.ok) return address.canonical
    context.addIssue({
      code: 'custom',
      message: address.reason === 'empty' ? empty : `email.${address.reason}`,
    })
    return z.NEVER
  })
}

/** A password: kept to the letter except for NFKC, so that it matches however the keyboard composes it. */
export function passwordField({ min = 1, required = 'password.empty' } = {}) {
  return optional
    .transform((text) => text.normalize('NFKC'))
    .pipe(
      z
        .string()
        .min(1, { error: required, abort: true })
        .min(min, { error: 'password.tooShort', abort: true })
        .max(1_000, { error: 'text.tooLong' }),
    )
}

/** A field that a browser leaves out reads as empty. */
const optional = z
  .string()
  .optional()
  .transform((text) => text ?? '')

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim().normalize('NFC')
}
