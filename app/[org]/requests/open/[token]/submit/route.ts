import { z } from 'zod'
import { openRequesterSession } from '@/lib/identity/requester-session'
import { db } from '@/lib/platform/db'
import { formAction } from '@/lib/platform/form-action'
import { openStatus } from '@/lib/requests/open-status'

/** Lets this browser see the requests that a mailed link is for. */
export const POST = formAction({
  form: ({ token = '' }) => `open:${token.slice(0, 12)}`,
  page: ({ org, token }) => `/${org}/requests/open/${token}`,
  schema: z.object({}),
  limit: { name: 'open', max: 100, seconds: 60 * 60 },
  handle: async ({ params, request }) => {
    const { org, token = '' } = params
    const opened = await openStatus(token)
    if (!opened.ok) return { to: `/${org}/requests/open/${token}` }
    const { submissionId, organisationSlug: slug, references } = opened.value
    const cookies = [await openRequesterSession(db, submissionId, request)]
    return { to: `/${slug}/requests/${references[0]}`, cookies }
  },
})
