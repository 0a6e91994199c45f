import { z } from 'zod'
import { textOf } from '@/components/public/form-values'
import { formAction } from '@/lib/platform/form-action'
import { clearFormState, formStateOf, writeFormState } from '@/lib/platform/form-state'
import { translate } from '@/lib/platform/messages'
import { fileRequests } from '@/lib/requests/file-requests'
import { draftName, draftOf } from '../../draft'
import { stepForm } from '../../open-step'
import { sentName } from '../../sent/read-sent'
import { firstOpenStep } from '../../steps'
import { toFiling } from '../../to-filing'

/** Files what was answered, once, and keeps what the next page shows for a day. */
export const POST = formAction({
  form: stepForm('check'),
  page: ({ org }) => `/${org}/request/check`,
  schema: z.object({}),
  limit: { name: 'file', max: 100, seconds: 60 * 60 },
  handle: async ({ params, browser, clientAddress: network }) => {
    const slug = params.org ?? ''
    const base = `/${slug}/request`
    const draft = await draftOf(browser, slug)
    const filing = toFiling(draft, (right) => translate('filing', `rights.${right}.everything`))
    if (!filing) {
      const sent = await formStateOf(browser, sentName(slug))
      return { to: sent ? `${base}/sent` : `${base}/${firstOpenStep(draft)}` }
    }
    const filed = await fileRequests({
      organisationSlug: slug,
      formKey: textOf(draft, 'formKey'),
      browserSecret: browser,
      network,
      filing,
    })
    if (!filed.ok) return filed.reason === 'not-found' ? { missing: true } : { refused: filed.reason }
    const { submissionId, code } = filed.value
    await writeFormState(browser, sentName(slug), { values: { ...draft, submissionId, code } })
    await clearFormState(browser, draftName(slug))
    return { to: `${base}/sent` }
  },
})
