import { z } from 'zod'
import { textField } from '@/lib/platform/form-fields'

/** When something arrived that did not come through the desk: date and time in the office's own zone. */
export const ARRIVAL_SCHEMA = {
  receivedOn: textField({ max: 10 }).pipe(z.iso.date({ error: 'staff.receivedOn' })),
  receivedAt: textField({ max: 5 }).pipe(z.iso.time({ precision: -1, error: 'staff.receivedAt' })),
}
