import { z } from 'zod'
import { choiceField, textField } from '@/lib/platform/form-fields'
import { ABOUT } from '@/lib/requests/person'
import { stepAction } from '../../step-action'

export const POST = stepAction({
  step: 'who',
  schema: z.object({
    about: choiceField(ABOUT, 'filing.about'),
    behalfName: textField({ max: 200 }),
    relationship: textField({ max: 100, required: 'filing.relationship' }),
    /** One for each relationship that asks for a company, in the policy's order. */
    company: z.array(textField({ max: 200 })),
  }),
  answer: (input, policy) => {
    const { about, behalfName } = input
    const relationship = policy.relationships.find(({ key }) => key === input.relationship)
    if (!relationship) return { errors: { relationship: 'choice.unknown' } }
    const asking = policy.relationships.filter(({ asksCompany }) => asksCompany)
    const company = input.company[asking.indexOf(relationship)] ?? ''
    const forAnother = about === 'child' || about === 'someone-else'
    const errors: Record<string, string> = {}
    if (forAnother && !behalfName) errors.behalfName = 'filing.behalfName'
    if (relationship.asksCompany && !company) errors.company = 'filing.company'
    if (Object.keys(errors).length > 0) return { errors }
    // What was typed into a field that then went out of sight is not kept.
    return {
      answers: {
        about,
        behalfName: forAnother ? behalfName : '',
        relationship: relationship.key,
        company,
      },
    }
  },
})
