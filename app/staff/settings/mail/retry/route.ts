import { z } from 'zod'
import { retryDeadLetter } from '@/lib/mail/dead-letters'
import { deadLettersFor } from '@/lib/staff/dead-letters-for'
import { staffAction } from '@/lib/staff/staff-action'

export const POST = staffAction({
  permission: 'mail:manage',
  form: 'staff-mail',
  page: '/staff/settings/mail',
  schema: z.strictObject({ id: z.uuid() }),
  async handle({ input, staff }) {
    const letters = await deadLettersFor(staff)
    const known = letters.some(({ id }) => id === input.id)
    const retried = known && (await retryDeadLetter(input.id))
    return { to: `/staff/settings/mail?done=${retried ? 'retried' : 'gone'}` }
  },
})
