import { z } from 'zod'
import { requesterSessionOf } from '@/lib/identity/requester-session'
import { formAction } from '@/lib/platform/form-action'
import { textField } from '@/lib/platform/form-fields'
import { LONGEST_TEXT } from '@/lib/requests/read-text'
import { replyToDesk } from '@/lib/requests/reply-to-desk'

export const POST = formAction({
  form: ({ reference }) => `reply:${reference}`,
  page: ({ org, reference }) => `/${org}/requests/${reference}`,
  schema: z.object({
    message: textField({ max: LONGEST_TEXT, multiline: true, required: 'filing.message' }),
  }),
  limit: { name: 'reply', max: 100, seconds: 60 * 60 },
  handle: async ({ input, params, request }) => {
    const { org, reference = '' } = params
    const session = await requesterSessionOf(request)
    const submissionIds = session?.submissionIds ?? []
    const replied = await replyToDesk({ reference, submissionIds, text: input.message })
    if (replied.ok) return { to: `/${org}/requests/${reference}?sent` }
    return replied.reason === 'not-found' ? { missing: true } : { refused: replied.reason }
  },
})
