import { z } from 'zod'
import { textField } from '@/lib/platform/form-fields'
import { LONGEST_REASON } from '@/lib/requests/read-text'
import { sendBack } from '@/lib/requests/send-back'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'send-back',
  tab: 'decision',
  permission: 'requests:answer',
  schema: z.strictObject({
    ...STAMP,
    reason: textField({ max: LONGEST_REASON, required: 'staff.sendBackReason', multiline: true }),
  }),
  run: (to, { reason }) => sendBack({ ...to, reason }),
})
