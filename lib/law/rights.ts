/** Every right a person can use here. The order is the order in which forms offer them. */
export const RIGHTS = [
  'access',
  'access-categories',
  'deletion',
  'correction',
  'portability',
  'restriction',
  'objection',
  'consent-withdrawal',
  'automated-decision',
  'opt-out',
  'limit',
  'aggregate-opt-out',
  'other',
] as const

export type Right = (typeof RIGHTS)[number]

const UNGATED: ReadonlySet<Right> = new Set(['opt-out', 'limit', 'aggregate-opt-out', 'consent-withdrawal'])

/**
 * Says whether a right is used without any verification, so that its request starts as `received`.
 * Source: 11 CCR 7060(b) forbids verifying opt-outs and limits; GDPR Art. 7(3) makes withdrawing consent
 * as easy as giving it. The organisation's own opt-outs follow the same rule.
 */
export function isUngated(right: Right): boolean {
  return UNGATED.has(right)
}

/** The rights for which identity may matter. */
export const GATED_RIGHTS: readonly Right[] = RIGHTS.filter((right) => !isUngated(right))
