/**
 * The facts that staff can compare to link a person to the data. The record keeps these codes and nothing
 * typed, because it outlives the person's data. The words are in messages/en/staff.json.
 */
export const DATA_POINTS = [
  'email-address',
  'full-name',
  'phone-number',
  'postal-address',
  'account-id',
  'order-number',
  'invoice',
  'payment-detail',
  'last-sign-in',
  'call-date',
  'company',
  'signed-declaration',
] as const

export type DataPoint = (typeof DATA_POINTS)[number]

/** Says whether a text is the code of a data point. */
export function isDataPoint(text: string): text is DataPoint {
  return DATA_POINTS.some((code) => code === text)
}
