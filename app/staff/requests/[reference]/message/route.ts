import { z } from 'zod'
import { textField } from '@/lib/platform/form-fields'
import { LONGEST_TEXT } from '@/lib/requests/read-text'
import { writeMessage } from '@/lib/requests/write-message'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'message',
  tab: 'messages',
  permission: 'requests:work',
  schema: z.strictObject({
    ...STAMP,
    text: textField({ max: LONGEST_TEXT, required: 'staff.message', multiline: true }),
  }),
  run: ({ staff, reference }, { text }) => writeMessage({ staff, reference, text }),
})
