import { z } from 'zod'
import { choiceField, textField } from '@/lib/platform/form-fields'
import { askRequester } from '@/lib/requests/ask-requester'
import { LONGEST_TEXT } from '@/lib/requests/read-text'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'ask',
  tab: 'messages',
  permission: 'requests:work',
  schema: z.strictObject({
    ...STAMP,
    about: choiceField(['identity', 'clarification', 'other'], 'staff.about'),
    text: textField({ max: LONGEST_TEXT, required: 'staff.question', multiline: true }),
  }),
  run: (to, { about, text }) => askRequester({ ...to, about, text }),
})
