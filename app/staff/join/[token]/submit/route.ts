import { z } from 'zod'
import { formAction } from '@/lib/platform/form-action'
import { passwordField, textField } from '@/lib/platform/form-fields'
import { joinDesk } from '@/lib/staff/join-desk'
import { PASSWORD_LENGTH } from '@/lib/staff/passwords'
import { refusalWords } from '@/lib/staff/staff-refusal'
import { startSession } from '@/lib/staff/start-session'

export const POST = formAction({
  form: 'staff-join',
  page: ({ token }) => `/staff/join/${token}`,
  schema: z.strictObject({
    name: textField({ max: 200, required: 'staff.name' }),
    password: passwordField(PASSWORD_LENGTH),
  }),
  forget: ['password'],
  maxBytes: 16 * 1024,
  limit: { name: 'staff-join', max: 20, seconds: 15 * 60 },
  async handle({ input, params, request }) {
    const result = await joinDesk({ ...input, token: params.token ?? '' })
    if (!result.ok) return { refused: refusalWords(result.reason) }
    return { to: '/staff', cookies: [await startSession(request, result.value)] }
  },
})
