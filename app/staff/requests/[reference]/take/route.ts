import { z } from 'zod'
import { takeRequest } from '@/lib/requests/take-request'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'take',
  tab: 'overview',
  permission: 'requests:work',
  schema: z.strictObject(STAMP),
  run: ({ staff, reference }) => takeRequest({ staff, reference }),
})
