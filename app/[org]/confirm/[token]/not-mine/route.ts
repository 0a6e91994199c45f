import { z } from 'zod'
import { formAction } from '@/lib/platform/form-action'
import { reportNotMine } from '@/lib/requests/report-not-mine'

/** "It wasn't me" needs nothing but the link, and closes nothing. */
export const POST = formAction({
  form: ({ token = '' }) => `not-mine:${token.slice(0, 12)}`,
  page: ({ org, token }) => `/${org}/confirm/${token}`,
  schema: z.object({}),
  limit: { name: 'not-mine', max: 100, seconds: 60 * 60 },
  handle: async ({ params }) => {
    const { org, token = '' } = params
    const reported = await reportNotMine({ token })
    return { to: reported.ok ? `/${org}/confirm/not-mine` : `/${org}/confirm/${token}` }
  },
})
