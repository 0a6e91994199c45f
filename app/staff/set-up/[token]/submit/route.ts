import { z } from 'zod'
import { formAction } from '@/lib/platform/form-action'
import { emailField, passwordField, textField } from '@/lib/platform/form-fields'
import { makeFirstPerson } from '@/lib/staff/make-first-person'
import { PASSWORD_LENGTH } from '@/lib/staff/passwords'
import { refusalWords } from '@/lib/staff/staff-refusal'
import { startSession } from '@/lib/staff/start-session'

export const POST = formAction({
  form: 'staff-set-up',
  page: ({ token }) => `/staff/set-up/${token}`,
  schema: z.strictObject({
    name: textField({ max: 200, required: 'staff.name' }),
    email: emailField(),
    password: passwordField(PASSWORD_LENGTH),
  }),
  forget: ['password'],
  maxBytes: 16 * 1024,
  limit: { name: 'staff-set-up', max: 20, seconds: 15 * 60 },
  async handle({ input, params, request }) {
    const result = await makeFirstPerson({ ...input, token: params.token ?? '' })
    if (!result.ok) return { refused: refusalWords(result.reason) }
    return { to: '/staff', cookies: [await startSession(request, result.value)] }
  },
})
