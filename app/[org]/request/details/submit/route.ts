import { z } from 'zod'
import { DETAIL_KINDS } from '@/components/public/filing/detail-kinds'
import type { FormValues } from '@/components/public/form-values'
import { RIGHTS, type Right } from '@/lib/law/rights'
import { textField } from '@/lib/platform/form-fields'
import { stepAction } from '../../step-action'
import { rightsWithDetails } from '../../steps'

const text = textField({ max: 20_000, multiline: true })
const scope = textField({ max: 20 })

const schema = z.object({
  ...Object.fromEntries(RIGHTS.map((right) => [`details-${right}`, text])),
  ...Object.fromEntries(RIGHTS.map((right) => [`scope-${right}`, scope])),
  'correction-wrong': text,
  'correction-right': text,
})

type Answers = Record<string, string>

export const POST = stepAction({
  step: 'details',
  schema,
  // Several long texts, each letter of which may take nine bytes on its way here.
  maxBytes: 2 * 1024 * 1024,
  answer: (input: Answers, _policy, draft) => {
    const rights = rightsWithDetails(draft)
    const errors = Object.assign({}, ...rights.map((right) => faults(right, input)))
    if (Object.keys(errors).length > 0) return { errors }
    return { answers: Object.assign({}, ...rights.map((right) => kept(right, input))) }
  },
})

function faults(right: Right, input: Answers): Record<string, string> {
  const details = `details-${right}`
  switch (DETAIL_KINDS[right]) {
    case 'required':
      return input[details] ? {} : { [details]: `filing.${right}` }
    case 'correction':
      return Object.fromEntries(
        ['correction-wrong', 'correction-right']
          .filter((name) => !input[name])
          .map((name) => [name, `filing.${name}`]),
      )
    case 'scope': {
      const chosen = input[`scope-${right}`]
      if (chosen === 'everything') return {}
      if (chosen !== 'some') return { [`scope-${right}`]: 'filing.scope' }
      return input[details] ? {} : { [details]: 'filing.which' }
    }
    default:
      return {}
  }
}

/** What is kept of one right. Its text is always among it, so that the step counts as answered. */
function kept(right: Right, input: Answers): FormValues {
  const details = { [`details-${right}`]: input[`details-${right}`] ?? '' }
  switch (DETAIL_KINDS[right]) {
    case 'correction':
      return {
        ...details,
        'correction-wrong': input['correction-wrong'] ?? '',
        'correction-right': input['correction-right'] ?? '',
      }
    case 'scope':
      return { ...details, [`scope-${right}`]: input[`scope-${right}`] ?? '' }
    default:
      return details
  }
}
