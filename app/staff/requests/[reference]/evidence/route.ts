import { z } from 'zod'
import { EVIDENCE_METHODS, type EvidenceMethod } from '@/lib/law/evidence'
import { choiceField, choicesField } from '@/lib/platform/form-fields'
import { DATA_POINTS } from '@/lib/requests/data-points'
import { recordEvidence } from '@/lib/requests/record-evidence'
import { requestAction, STAMP } from '../request-action'

const METHODS = EVIDENCE_METHODS.map(({ method }) => method) as [EvidenceMethod, ...EvidenceMethod[]]

export const POST = requestAction({
  verb: 'evidence',
  tab: 'identity',
  permission: 'requests:work',
  schema: z.strictObject({
    ...STAMP,
    method: choiceField(METHODS, 'staff.method'),
    points: choicesField(DATA_POINTS),
    matched: choiceField(['yes', 'no'], 'staff.matched'),
  }),
  run: ({ staff, reference }, { method, points, matched }) =>
    recordEvidence({ staff, reference, method, dataPoints: points, matched: matched === 'yes' }),
})
