import { z } from 'zod'
import { formAction } from '@/lib/platform/form-action'
import { passwordField } from '@/lib/platform/form-fields'
import { PASSWORD_LENGTH } from '@/lib/staff/passwords'
import { recoverAccess } from '@/lib/staff/recover-access'
import { refusalWords } from '@/lib/staff/staff-refusal'
import { startSession } from '@/lib/staff/start-session'

export const POST = formAction({
  form: 'staff-recover',
  page: ({ token }) => `/staff/recover/${token}`,
  schema: z.strictObject({ password: passwordField(PASSWORD_LENGTH) }),
  forget: ['password'],
  maxBytes: 16 * 1024,
  limit: { name: 'staff-recover', max: 20, seconds: 15 * 60 },
  async handle({ input, params, request }) {
    const result = await recoverAccess({ ...input, token: params.token ?? '' })
    if (!result.ok) return { refused: refusalWords(result.reason) }
    return { to: '/staff', cookies: [await startSession(request, result.value)] }
  },
})
