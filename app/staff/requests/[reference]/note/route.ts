import { z } from 'zod'
import { textField } from '@/lib/platform/form-fields'
import { LONGEST_TEXT } from '@/lib/requests/read-text'
import { writeNote } from '@/lib/requests/write-note'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'note',
  tab: 'notes',
  permission: 'requests:note',
  schema: z.strictObject({
    ...STAMP,
    text: textField({ max: LONGEST_TEXT, required: 'staff.note', multiline: true }),
  }),
  run: ({ staff, reference }, { text }) => writeNote({ staff, reference, text }),
})
