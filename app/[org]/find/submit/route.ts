import { z } from 'zod'
import { formAction } from '@/lib/platform/form-action'
import { emailField } from '@/lib/platform/form-fields'
import { writeFormState } from '@/lib/platform/form-state'
import { getOrganisation } from '@/lib/requests/get-organisation'
import { requestFind } from '@/lib/requests/request-find'

/** Takes note of an address. Its answer is the same whether or not anything is known of it. */
export const POST = formAction({
  form: ({ org }) => `find:${org}`,
  page: ({ org }) => `/${org}/find`,
  schema: z.object({ email: emailField() }),
  limit: { name: 'find', max: 100, seconds: 60 * 60 },
  handle: async ({ input, params, browser, clientAddress: network }) => {
    const organisation = await getOrganisation(params.org ?? '')
    if (!organisation) return { missing: true }
    const { id, slug } = organisation
    const { email } = input
    const { code } = await requestFind({ organisationId: id, email, browserSecret: browser, network })
    await writeFormState(browser, `found:${slug}`, { values: { email, code } })
    return { to: `/${slug}/find/sent` }
  },
})
