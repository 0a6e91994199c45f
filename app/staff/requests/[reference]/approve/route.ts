import { z } from 'zod'
import { approveRequest } from '@/lib/requests/approve-request'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'approve',
  tab: 'decision',
  permission: 'requests:approve',
  schema: z.strictObject(STAMP),
  run: (to) => approveRequest(to),
})
