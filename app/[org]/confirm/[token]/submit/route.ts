import { z } from 'zod'
import { openRequesterSession } from '@/lib/identity/requester-session'
import { db } from '@/lib/platform/db'
import { formAction } from '@/lib/platform/form-action'
import { textField } from '@/lib/platform/form-fields'
import { formStateOf, writeFormState } from '@/lib/platform/form-state'
import { translate } from '@/lib/platform/messages'
import { confirmSubmission } from '@/lib/requests/confirm-submission'

/** Confirms, and shows the pick-up code to this browser for a day. */
export const POST = formAction({
  form: ({ token = '' }) => `confirm:${token.slice(0, 12)}`,
  page: ({ org, token }) => `/${org}/confirm/${token}`,
  schema: z.object({ code: textField({ max: 40 }) }),
  limit: { name: 'confirm', max: 100, seconds: 60 * 60 },
  forget: ['code'],
  handle: async ({ input, params, request, browser }) => {
    const { token = '' } = params
    const confirmed = await confirmSubmission({
      token,
      browserSecret: browser,
      typedCode: input.code || undefined,
    })
    if (!confirmed.ok) {
      const { reason } = confirmed
      // The page itself says what there is to say of a link that leads nowhere.
      if (reason === 'link-unknown') return { to: `/${params.org}/confirm/${token}` }
      if (reason === 'code-needed') return { errors: { code: 'filing.code' } }
      if (reason.startsWith('code-')) return { errors: { code: translate('refusals', reason) } }
      return { refused: reason }
    }
    const { submissionId, organisationSlug: slug, pickupCode, references } = confirmed.value
    const cookies = [await openRequesterSession(db, submissionId, request)]
    if (pickupCode === null) {
      const shown = await formStateOf(browser, `confirmed:${slug}`)
      return { to: shown ? `/${slug}/confirmed` : `/${slug}/requests/${references[0]}`, cookies }
    }
    await writeFormState(browser, `confirmed:${slug}`, { values: { pickupCode, references } })
    return { to: `/${slug}/confirmed`, cookies }
  },
})
