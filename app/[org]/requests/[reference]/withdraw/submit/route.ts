import { z } from 'zod'
import { requesterSessionOf } from '@/lib/identity/requester-session'
import { formAction } from '@/lib/platform/form-action'
import { textField } from '@/lib/platform/form-fields'
import { translate } from '@/lib/platform/messages'
import { withdrawRequest } from '@/lib/requests/withdraw-request'

/** Takes a request back, once its reference was typed: a program that presses buttons does not type. */
export const POST = formAction({
  form: ({ reference }) => `withdraw:${reference}`,
  page: ({ org, reference }) => `/${org}/requests/${reference}/withdraw`,
  schema: z.object({ reference: textField({ max: 40, required: 'filing.reference' }) }),
  limit: { name: 'withdraw', max: 100, seconds: 60 * 60 },
  handle: async ({ input, params, request }) => {
    const { org, reference = '' } = params
    const submissionIds = (await requesterSessionOf(request))?.submissionIds ?? []
    const withdrawn = await withdrawRequest({ reference, typedReference: input.reference, submissionIds })
    if (withdrawn.ok) return { to: `/${org}/requests/${reference}` }
    const { reason } = withdrawn
    if (reason === 'not-found') return { missing: true }
    return reason === 'reference-differs'
      ? { errors: { reference: translate('refusals', reason) } }
      : { refused: reason }
  },
})
