import { z } from 'zod'
import { answerRequest } from '@/lib/requests/answer-request'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'answer',
  tab: 'decision',
  permission: 'requests:answer',
  schema: z.strictObject(STAMP),
  run: (to) => answerRequest(to),
})
