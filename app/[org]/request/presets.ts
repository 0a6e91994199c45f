import { z } from 'zod'
import type { FormValues } from '@/components/public/form-values'
import { RIGHTS, type Right } from '@/lib/law/rights'

/** Laws that a link can name, with the residence that such a link fills in. */
export const PRESET_LAWS = { california: { country: 'US', 'part-US': 'CA' } } as const satisfies Record<
  string,
  FormValues
>
export type PresetLaw = keyof typeof PRESET_LAWS

const query = z.object({
  right: z.enum(RIGHTS).optional().catch(undefined),
  law: z.enum(['california']).optional().catch(undefined),
})

/** What a link presets; whatever it says that nobody knows counts as nothing. */
export function presetsOf(search: Record<string, unknown>): { right?: Right; law?: PresetLaw } {
  return query.parse(search)
}
