import { z } from 'zod'
import { mailRecovery } from '@/lib/staff/mail-recovery'
import { personForm, personOutcome } from '@/lib/staff/person-outcome'
import { staffAction } from '@/lib/staff/staff-action'

export const POST = staffAction({
  permission: 'people:manage',
  form: ({ id }) => personForm(id),
  page: ({ id }) => `/staff/settings/people/${id}`,
  schema: z.strictObject({}),
  async handle({ params, staff }) {
    const id = z.uuid().safeParse(params.id)
    return id.success ? personOutcome(await mailRecovery(staff, id.data), 'recovery') : { missing: true }
  },
})
