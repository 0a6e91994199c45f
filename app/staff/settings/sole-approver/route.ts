import { z } from 'zod'
import { choiceField } from '@/lib/platform/form-fields'
import { setSoleApprover } from '@/lib/staff/set-sole-approver'
import { staffAction } from '@/lib/staff/staff-action'
import { refusalWords } from '@/lib/staff/staff-refusal'

export const POST = staffAction({
  permission: 'settings:manage',
  form: 'staff-settings',
  page: '/staff/settings',
  schema: z.strictObject({ organisation: z.uuid(), allowed: choiceField(['yes', 'no']) }),
  async handle({ input, staff }) {
    const allowed = input.allowed === 'yes'
    const result = await setSoleApprover(staff, { organisationId: input.organisation, allowed })
    if (result.ok) return { to: `/staff/settings?done=${allowed ? 'allowed' : 'forbidden'}` }
    return result.reason === 'not-found' ? { missing: true } : { refused: refusalWords(result.reason) }
  },
})
