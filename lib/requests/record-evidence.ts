import type { EvidenceMethod } from '@/lib/law/evidence'
import { changeForStaff, type StaffRequest } from './change-for-staff'
import { isDataPoint } from './data-points'
import { type Result, refuse } from './refusal'

/**
 * Writes down what was checked to link the person to the data, and whether it matched. Data points are
 * codes of `DATA_POINTS`, each counted once. Refuses any other text as `not-allowed`, and
 * `too-few-data-points`, `address-not-proved`, `closed` and `not-found`.
 */
export async function recordEvidence(
  input: StaffRequest & { method: EvidenceMethod; dataPoints: readonly string[]; matched: boolean },
): Promise<Result<null>> {
  const { method, matched } = input
  const dataPoints = [...new Set(input.dataPoints)]
  if (!dataPoints.every(isDataPoint)) return refuse('not-allowed')
  return changeForStaff(input, {
    command: () => ({ type: 'record-evidence', method, dataPoints, matched }),
    value: () => null,
  })
}
