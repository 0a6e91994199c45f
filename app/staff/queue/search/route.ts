import { z } from 'zod'
import { textField } from '@/lib/platform/form-fields'
import { writeFormState } from '@/lib/platform/form-state'
import { findByReferenceOrEmail } from '@/lib/requests/find-for-staff'
import { staffAction } from '@/lib/staff/staff-action'

/** A search is sent, not linked: an email address must not stand in an address. */
export const POST = staffAction({
  permission: 'requests:read',
  form: 'staff-search',
  page: '/staff/queue',
  schema: z.strictObject({ text: textField({ max: 300 }) }),
  async handle({ input, staff, browser }) {
    const found = await findByReferenceOrEmail({ staff, text: input.text })
    if (found.kind === 'request') return { to: `/staff/requests/${found.reference}` }
    if (found.kind === 'person') return { to: `/staff/queue?person=${found.token}` }
    await writeFormState(browser, 'staff-searched', { values: input, errors: {} })
    return { to: '/staff/queue?search=none' }
  },
})
