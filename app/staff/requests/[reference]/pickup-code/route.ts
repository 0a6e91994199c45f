import { z } from 'zod'
import { issuePickupCode } from '@/lib/delivery/issue-pickup-code'
import { writeFormState } from '@/lib/platform/form-state'
import { staffAction } from '@/lib/staff/staff-action'
import { outcomeOf, requestForm, STAMP, tabHref } from '../request-action'

/** The new code waits, sealed, for the page that shows it in this browser. It stands in no address and no mail. */
export const POST = staffAction({
  permission: 'requests:work',
  failed: 'pickup-code',
  form: ({ reference = '' }) => requestForm('pickup-code', reference),
  page: ({ reference = '' }) => tabHref(reference, 'files'),
  schema: z.strictObject(STAMP),
  async handle({ params, staff, browser }) {
    const { reference = '' } = params
    const result = await issuePickupCode({ staff, reference })
    if (result.ok) {
      const values = { code: result.value.code }
      await writeFormState(browser, requestForm('issued-code', reference), { values, errors: {} })
    }
    return outcomeOf(result, tabHref(reference, 'files', { done: 'pickup-code' }))
  },
})
