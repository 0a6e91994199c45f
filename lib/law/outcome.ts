export const OUTCOMES = ['granted', 'partly', 'refused', 'nothing-held'] as const

/** How a request ended. */
export type Outcome = (typeof OUTCOMES)[number]
