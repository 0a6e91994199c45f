import { COUNTRIES, SUBDIVISIONS } from '@/lib/law/territories'
import { textField } from '@/lib/platform/form-fields'

/** The fields of a residence in a schema. */
export const RESIDENCE_FIELDS = {
  country: textField({ max: 2 }),
  'part-US': textField({ max: 2 }),
  'part-CA': textField({ max: 2 }),
}

type Residence = { country: string; 'part-US': string; 'part-CA': string }
type Answer = { answers: Residence } | { errors: Record<string, string> }

/** Checks a residence: a country, and its part where that can pick another law. */
export function residenceAnswer(input: Residence): Answer {
  const { country } = input
  if (country === '') return { errors: { country: 'filing.country' } }
  if (!COUNTRIES.includes(country)) return { errors: { country: 'choice.unknown' } }
  const answers = { country, 'part-US': '', 'part-CA': '' }
  const parts = SUBDIVISIONS[country]
  if (!parts || (country !== 'US' && country !== 'CA')) return { answers }

  const field = `part-${country}` as const
  const part = input[field]
  if (part === '') return { errors: { [field]: `filing.${field}` } }
  return Object.hasOwn(parts, part)
    ? { answers: { ...answers, [field]: part } }
    : { errors: { [field]: 'choice.unknown' } }
}
