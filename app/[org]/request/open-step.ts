import { redirect } from 'next/navigation'
import type { FormValues } from '@/components/public/form-values'
import { type FormState, readFormState } from '@/lib/platform/form-state'
import { getOrganisation, type Organisation } from '@/lib/requests/get-organisation'
import { readDraft } from './draft'
import { firstOpenStep, mayOpen, type Step, stepBefore } from './steps'

/** The name under which one step's mistakes wait to be shown again. */
export function stepForm(step: Step): (params: Record<string, string>) => string {
  return ({ org }) => `filing-${step}:${org}`
}

type OpenStep = {
  organisation: Organisation
  draft: FormValues
  /** What to show in the fields: what was wrong, else what was answered before. */
  values: FormValues
  state: FormState | null
  errors: Record<string, string>
  action: string
  backHref: string
}

/**
 * All that the page of one step needs, or null for an unknown organisation. A step whose turn has not come
 * leads to the one that is open, and says so where no answers are left: a day is over, or cookies are off.
 */
export async function openStep(step: Step, params: Promise<{ org: string }>): Promise<OpenStep | null> {
  const { org } = await params
  const organisation = await getOrganisation(org)
  if (!organisation) return null
  const draft = await readDraft(org)
  const base = `/${org}/request`
  if (!mayOpen(step, draft)) {
    const lost = Object.keys(draft).length === 0
    redirect(`${base}/${firstOpenStep(draft)}${lost ? '?lost' : ''}`)
  }

  const state = await readFormState(stepForm(step)({ org }))
  const before = stepBefore(step, draft)
  return {
    organisation,
    draft,
    values: state?.values ?? draft,
    state,
    errors: state?.errors ?? {},
    action: `${base}/${step}/submit`,
    backHref: before ? `${base}/${before}` : `/${org}`,
  }
}
