import { z } from 'zod'
import { changeOrganisations } from '@/lib/staff/change-organisations'
import { personForm, personOutcome } from '@/lib/staff/person-outcome'
import { staffAction } from '@/lib/staff/staff-action'

export const POST = staffAction({
  permission: 'people:manage',
  form: ({ id }) => personForm(id),
  page: ({ id }) => `/staff/settings/people/${id}`,
  schema: z.strictObject({ organisations: z.array(z.uuid({ error: 'choice.unknown' })) }),
  async handle({ input, params, staff }) {
    const id = z.uuid().safeParse(params.id)
    if (!id.success) return { missing: true }
    const change = { staffId: id.data, organisationIds: [...new Set(input.organisations)] }
    return personOutcome(await changeOrganisations(staff, change), 'organisations')
  },
})
