import { z } from 'zod'
import { formAction } from '@/lib/platform/form-action'
import { noSessionCookie, sessionIdOf } from '@/lib/staff/auth'
import { endSession } from '@/lib/staff/sessions'

export const POST = formAction({
  form: 'staff-sign-out',
  page: '/staff/sign-in',
  schema: z.strictObject({}),
  async handle({ request }) {
    const sessionId = await sessionIdOf(request)
    if (sessionId) await endSession(sessionId)
    return { to: '/staff/sign-in', cookies: [noSessionCookie()] }
  },
})
