import { z } from 'zod'
import { emailField, textField } from '@/lib/platform/form-fields'
import { stepAction } from '../../step-action'

export const POST = stepAction({
  step: 'you',
  schema: z.object({
    name: textField({ max: 200, required: 'filing.name' }),
    email: emailField(),
    help: textField({ max: 2_000, multiline: true }),
  }),
  answer: (input) => ({ answers: input }),
})
