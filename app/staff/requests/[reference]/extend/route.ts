import { z } from 'zod'
import { textField } from '@/lib/platform/form-fields'
import { extendRequest } from '@/lib/requests/extend-request'
import { LONGEST_REASON } from '@/lib/requests/read-text'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'extend',
  tab: 'overview',
  permission: 'requests:work',
  schema: z.strictObject({
    ...STAMP,
    reason: textField({ max: LONGEST_REASON, required: 'staff.extendReason', multiline: true }),
  }),
  run: (to, { reason }) => extendRequest({ ...to, reason }),
})
