import { z } from 'zod'
import type { FormValues } from '@/components/public/form-values'
import { RIGHTS } from '@/lib/law/rights'
import { choicesField } from '@/lib/platform/form-fields'
import { stepAction } from '../../step-action'

export const POST = stepAction({
  step: 'what',
  schema: z.object({
    rights: choicesField(RIGHTS, { required: 'filing.rights' }),
    law: z.enum(['california']).optional(),
  }),
  answer: ({ rights, law }, policy) => {
    const offered = new Set(policy.rights.map(({ right }) => right))
    if (!rights.every((right) => offered.has(right))) return { errors: { rights: 'choice.unknown' } }
    // A preset fills in the residence but does not answer for the person: they still see that page.
    const answers: FormValues = law ? { rights, law, country: '', 'part-US': '', 'part-CA': '' } : { rights }
    return { answers }
  },
})
