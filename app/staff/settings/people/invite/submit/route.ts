import { z } from 'zod'
import { choicesField, emailField } from '@/lib/platform/form-fields'
import { invitePerson } from '@/lib/staff/invite-person'
import { ROLES } from '@/lib/staff/permissions'
import { staffAction } from '@/lib/staff/staff-action'
import { refusalWords } from '@/lib/staff/staff-refusal'

export const POST = staffAction({
  permission: 'people:manage',
  form: 'staff-invite',
  page: '/staff/settings/people/invite',
  schema: z.strictObject({
    email: emailField({ empty: 'staff.email' }),
    roles: choicesField(ROLES, { required: 'staff.roles' }),
    organisations: z.array(z.uuid({ error: 'choice.unknown' })),
  }),
  async handle({ input, staff }) {
    const { email, roles } = input
    const organisationIds = [...new Set(input.organisations)]
    const result = await invitePerson(staff, { email, roles, organisationIds })
    if (result.ok) return { to: '/staff/settings/people?done=invited' }
    return result.reason === 'not-found' ? { missing: true } : { refused: refusalWords(result.reason) }
  },
})
