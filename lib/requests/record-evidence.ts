import type { EvidenceMethod } from '@/lib/law/evidence'
import { changeForStaff, type StaffRequest } from './change-for-staff'
import { type Result, refuse } from './refusal'

const MOST_DATA_POINTS = 10

/** A name such as "Order number": letters, and no digit or sign that only a value would have. */
const NAME = /^\p{L}[\p{L}\p{M} ,.()/'’-]{1,59}$/u

/**
 * Writes down what was checked to link the person to the data, and whether it matched. Data points are
 * recorded by name and never by value, because the record outlives the person's data. Refuses
 * `data-point-not-a-name`, `too-few-data-points`, `address-not-proved`, `closed` and `not-found`.
 */
export async function recordEvidence(
  input: StaffRequest & { method: EvidenceMethod; dataPoints: readonly string[]; matched: boolean },
): Promise<Result<null>> {
  const { method, matched } = input
  const dataPoints = [...new Set(input.dataPoints.map((name) => name.trim()).filter(Boolean))]
  const named = dataPoints.length <= MOST_DATA_POINTS && dataPoints.every((name) => NAME.test(name))
  if (!named) return refuse('data-point-not-a-name')
  return changeForStaff(input, {
    command: () => ({ type: 'record-evidence', method, dataPoints, matched }),
    value: () => null,
  })
}
