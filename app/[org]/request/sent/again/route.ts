import { z } from 'zod'
import { textOf } from '@/components/public/form-values'
import { formAction } from '@/lib/platform/form-action'
import { formStateOf } from '@/lib/platform/form-state'
import { resendConfirmation } from '@/lib/requests/resend-confirmation'
import { sentName } from '../read-sent'

export const POST = formAction({
  form: ({ org }) => `sent-again:${org}`,
  page: ({ org }) => `/${org}/request/sent`,
  schema: z.object({}),
  handle: async ({ params, browser, clientAddress: network }) => {
    const slug = params.org ?? ''
    const sent = await formStateOf(browser, sentName(slug))
    if (!sent) return { to: `/${slug}/request/sent` }
    const submissionId = textOf(sent.values, 'submissionId')
    const resent = await resendConfirmation({ submissionId, browserSecret: browser, network })
    return resent.ok ? { to: `/${slug}/request/sent?again` } : { refused: resent.reason }
  },
})
