import { z } from 'zod'
import { retryDeadLetterFor } from '@/lib/staff/dead-letters-for'
import { staffAction } from '@/lib/staff/staff-action'

export const POST = staffAction({
  permission: 'mail:manage',
  form: 'staff-mail',
  page: '/staff/settings/mail',
  schema: z.strictObject({ id: z.uuid() }),
  async handle({ input, staff }) {
    const retried = await retryDeadLetterFor(staff, input.id)
    return { to: `/staff/settings/mail?done=${retried ? 'retried' : 'gone'}` }
  },
})
