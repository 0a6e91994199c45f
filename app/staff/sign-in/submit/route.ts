import { z } from 'zod'
import { formAction } from '@/lib/platform/form-action'
import { emailField, passwordField, textField } from '@/lib/platform/form-fields'
import { translate } from '@/lib/platform/messages'
import { nextPath } from '@/lib/staff/next-path'
import { signInWithPassword } from '@/lib/staff/sign-in-with-password'
import { replaceSession } from '@/lib/staff/start-session'

const WORDS = { wrong: 'signIn.wrong', 'too-many': 'signIn.tooMany' } as const

export const POST = formAction({
  form: 'staff-sign-in',
  page: '/staff/sign-in',
  schema: z.strictObject({
    email: emailField(),
    password: passwordField(),
    next: textField({ max: 2_000 }),
  }),
  forget: ['password'],
  maxBytes: 16 * 1024,
  async handle({ input, request, clientAddress }) {
    const { email, password } = input
    const result = await signInWithPassword({ email, password, clientAddress })
    if (!result.ok) return { refused: translate('staff', WORDS[result.reason]) }
    return { to: nextPath(input.next), cookies: [await replaceSession(request, result.sessionId)] }
  },
})
