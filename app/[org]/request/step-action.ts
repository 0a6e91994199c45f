import type { z } from 'zod'
import type { FormValues } from '@/components/public/form-values'
import { formAction } from '@/lib/platform/form-action'
import type { Policy } from '@/lib/policy/schema'
import { getOrganisation } from '@/lib/requests/get-organisation'
import { draftOf, saveStep } from './draft'
import { stepForm } from './open-step'
import { firstOpenStep, type Step } from './steps'

type Answered = { answers: FormValues } | { errors: Record<string, string> }

type StepSpec<S extends z.ZodObject> = {
  step: Step
  schema: S
  maxBytes?: number
  /** Turns what was sent into answers to keep, or says by field what is wrong. */
  answer: (input: z.output<S>, policy: Policy, draft: FormValues) => Answered
}

/** The handler of one step: it keeps the answers and goes on to the first step that still lacks one. */
export function stepAction<S extends z.ZodObject>({ step, schema, maxBytes, answer }: StepSpec<S>) {
  return formAction({
    form: stepForm(step),
    page: ({ org }) => `/${org}/request/${step}`,
    schema,
    maxBytes,
    handle: async ({ input, params, browser }) => {
      const organisation = await getOrganisation(params.org ?? '')
      if (!organisation) return { missing: true }
      const { slug, policy } = organisation
      const answered = answer(input, policy, await draftOf(browser, slug))
      if ('errors' in answered) return answered
      const draft = await saveStep(browser, slug, answered.answers)
      return { to: `/${slug}/request/${firstOpenStep(draft)}` }
    },
  })
}
