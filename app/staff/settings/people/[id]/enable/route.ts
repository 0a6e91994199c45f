import { z } from 'zod'
import { enablePerson } from '@/lib/staff/enable-person'
import { personForm, personOutcome } from '@/lib/staff/person-outcome'
import { staffAction } from '@/lib/staff/staff-action'

export const POST = staffAction({
  permission: 'people:manage',
  form: ({ id }) => personForm(id),
  page: ({ id }) => `/staff/settings/people/${id}`,
  schema: z.strictObject({}),
  async handle({ params, staff }) {
    const id = z.uuid().safeParse(params.id)
    return id.success ? personOutcome(await enablePerson(staff, id.data), 'enabled') : { missing: true }
  },
})
