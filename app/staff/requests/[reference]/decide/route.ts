import { z } from 'zod'
import { OUTCOMES } from '@/lib/law/outcome'
import { choiceField, textField } from '@/lib/platform/form-fields'
import { decideRequest } from '@/lib/requests/decide-request'
import { LONGEST_LETTER } from '@/lib/requests/read-text'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'decide',
  tab: 'decision',
  permission: 'requests:work',
  schema: z.strictObject({
    ...STAMP,
    outcome: choiceField(OUTCOMES),
    grounds: z.array(z.string().regex(/^[a-z0-9-]{1,100}$/, { error: 'choice.unknown' })),
    letter: textField({ max: LONGEST_LETTER, required: 'staff.letter', multiline: true }),
  }),
  run: (to, { outcome, grounds, letter }) => decideRequest({ ...to, outcome, grounds, letter }),
})
