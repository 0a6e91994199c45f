import { z } from 'zod'
import { RESIDENCE_FIELDS, residenceAnswer } from '../../residence-answer'
import { stepAction } from '../../step-action'

export const POST = stepAction({
  step: 'where',
  schema: z.object(RESIDENCE_FIELDS),
  answer: (input) => residenceAnswer(input),
})
