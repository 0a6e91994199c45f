import { z } from 'zod'
import { choiceField, textField } from '@/lib/platform/form-fields'
import { LONGEST_TEXT } from '@/lib/requests/read-text'
import { recordReply } from '@/lib/requests/record-reply'
import { ARRIVAL_SCHEMA } from '../../../arrival-schema'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'reply',
  tab: 'messages',
  permission: 'requests:work',
  schema: z.strictObject({
    ...STAMP,
    channel: choiceField(['email', 'phone', 'post'], 'staff.channel'),
    ...ARRIVAL_SCHEMA,
    text: textField({ max: LONGEST_TEXT, required: 'staff.reply', multiline: true }),
  }),
  run: ({ staff, reference }, { channel, receivedOn, receivedAt, text }) =>
    recordReply({ staff, reference, channel, receivedAtLocal: `${receivedOn}T${receivedAt}`, text }),
})
