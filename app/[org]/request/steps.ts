import { DETAIL_KINDS } from '@/components/public/filing/detail-kinds'
import { type FormValues, listOf, textOf } from '@/components/public/form-values'
import { RIGHTS, type Right } from '@/lib/law/rights'

export const STEPS = ['what', 'who', 'where', 'details', 'you', 'check'] as const
export type Step = (typeof STEPS)[number]

/** The rights that were ticked, in the order of the form. */
export function chosenRights(draft: FormValues): Right[] {
  const ticked = listOf(draft, 'rights')
  return RIGHTS.filter((right) => ticked.includes(right))
}

/** Those of the chosen rights about which there is more to ask. */
export function rightsWithDetails(draft: FormValues): Right[] {
  return chosenRights(draft).filter((right) => DETAIL_KINDS[right] !== 'none')
}

/** The first step that still lacks an answer; `check` when none does. */
export function firstOpenStep(draft: FormValues): Step {
  const answered: Record<Step, boolean> = {
    what: chosenRights(draft).length > 0,
    who: textOf(draft, 'about') !== '' && textOf(draft, 'relationship') !== '',
    where: textOf(draft, 'country') !== '',
    details: rightsWithDetails(draft).every((right) => `details-${right}` in draft),
    you: textOf(draft, 'name') !== '' && textOf(draft, 'email') !== '',
    check: false,
  }
  return STEPS.find((step) => !answered[step]) ?? 'check'
}

/** The step before, leaving out details when there is nothing to ask. */
export function stepBefore(step: Step, draft: FormValues): Step | null {
  const before = STEPS[STEPS.indexOf(step) - 1]
  if (before === 'details' && rightsWithDetails(draft).length === 0) return 'where'
  return before ?? null
}

/** Whether a step may be opened: everything before it has an answer, and there is something to ask. */
export function mayOpen(step: Step, draft: FormValues): boolean {
  if (step === 'details' && rightsWithDetails(draft).length === 0) return false
  return STEPS.indexOf(step) <= STEPS.indexOf(firstOpenStep(draft))
}
