import { z } from 'zod'
import { assignRequest } from '@/lib/requests/assign-request'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'assign',
  tab: 'overview',
  permission: 'requests:work',
  schema: z.strictObject({ ...STAMP, to: z.union([z.literal(''), z.uuid()], { error: 'choice.unknown' }) }),
  run: (to, input) => assignRequest({ ...to, toStaffId: input.to || null }),
})
