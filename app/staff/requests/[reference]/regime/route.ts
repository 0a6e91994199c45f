import { z } from 'zod'
import { REGIME_IDS } from '@/lib/law/regimes/index'
import { choiceField, textField } from '@/lib/platform/form-fields'
import { correctRegime } from '@/lib/requests/correct-regime'
import { LONGEST_REASON } from '@/lib/requests/read-text'
import { requestAction, STAMP } from '../request-action'

export const POST = requestAction({
  verb: 'regime',
  tab: 'overview',
  permission: 'requests:work',
  schema: z.strictObject({
    ...STAMP,
    regime: choiceField(REGIME_IDS, 'staff.regime'),
    regimeReason: textField({ max: LONGEST_REASON, required: 'staff.regimeReason', multiline: true }),
  }),
  run: (to, { regime, regimeReason }) => correctRegime({ ...to, regime, reason: regimeReason }),
})
