import { z } from 'zod'
import { choicesField } from '@/lib/platform/form-fields'
import { changeRoles } from '@/lib/staff/change-roles'
import { ROLES } from '@/lib/staff/permissions'
import { personForm, personOutcome } from '@/lib/staff/person-outcome'
import { staffAction } from '@/lib/staff/staff-action'

export const POST = staffAction({
  permission: 'people:manage',
  form: ({ id }) => personForm(id),
  page: ({ id }) => `/staff/settings/people/${id}`,
  schema: z.strictObject({ roles: choicesField(ROLES, { required: 'staff.roles' }) }),
  async handle({ input, params, staff }) {
    const id = z.uuid().safeParse(params.id)
    if (!id.success) return { missing: true }
    return personOutcome(await changeRoles(staff, { staffId: id.data, roles: input.roles }), 'roles')
  },
})
