import { z } from 'zod'
import { addFile, fileTarget } from '@/lib/delivery/add-file'
import { MAX_FILE_BYTES } from '@/lib/platform/files'
import { textField } from '@/lib/platform/form-fields'
import { staffAction } from '@/lib/staff/staff-action'
import { outcomeOf, requestForm, STAMP, tabHref } from '../request-action'

/** The file streams into sealed storage while it arrives; `file` is then the id of what was stored. */
export const POST = staffAction({
  permission: 'requests:work',
  failed: 'files',
  form: ({ reference = '' }) => requestForm('files', reference),
  page: ({ reference = '' }) => tabHref(reference, 'files'),
  schema: z.strictObject({ ...STAMP, file: textField({ max: 100, required: 'staff.file' }) }),
  upload: {
    field: 'file',
    maxBytes: MAX_FILE_BYTES,
    target: ({ reference = '' }, staff) => fileTarget({ staff, reference }),
  },
  async handle({ input, params, staff }) {
    const { reference = '' } = params
    const result = await addFile({ staff, reference, fileId: input.file })
    return outcomeOf(result, tabHref(reference, 'files', { done: 'files' }))
  },
})
