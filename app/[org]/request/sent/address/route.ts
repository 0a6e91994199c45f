import { z } from 'zod'
import { newSecret } from '@/lib/platform/crypto'
import { formAction } from '@/lib/platform/form-action'
import { formStateOf, writeFormState } from '@/lib/platform/form-state'
import { draftName } from '../../draft'
import { sentName } from '../read-sent'

/** Opens the same answers again as a new form, so that only the address has to be typed. */
export const POST = formAction({
  form: ({ org }) => `sent-address:${org}`,
  page: ({ org }) => `/${org}/request/sent`,
  schema: z.object({}),
  handle: async ({ params, browser }) => {
    const slug = params.org ?? ''
    const sent = await formStateOf(browser, sentName(slug))
    if (!sent) return { to: `/${slug}/request/sent` }
    const { submissionId: _, code: __, ...answers } = sent.values
    await writeFormState(browser, draftName(slug), { values: { ...answers, formKey: newSecret() } })
    return { to: `/${slug}/request/you` }
  },
})
