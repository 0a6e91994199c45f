import { z } from 'zod'
import { removeFile } from '@/lib/delivery/remove-file'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'remove-file',
  tab: 'files',
  permission: 'requests:work',
  schema: z.strictObject({ ...STAMP, file: z.uuid() }),
  run: ({ staff, reference }, { file }) => removeFile({ staff, reference, fileId: file }),
})
