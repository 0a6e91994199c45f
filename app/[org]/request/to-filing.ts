import { DETAIL_KINDS } from '@/components/public/filing/detail-kinds'
import { type FormValues, textOf } from '@/components/public/form-values'
import type { Right } from '@/lib/law/rights'
import { parseEmailAddress } from '@/lib/platform/email-address'
import { ABOUT, type Filing } from '@/lib/requests/person'
import { chosenRights } from './steps'

/**
 * Puts the answers of all steps together as one filing, or null while one is missing.
 * `everything` says in words that a person wants all there is.
 */
export function toFiling(draft: FormValues, everything: (right: Right) => string): Filing | null {
  const rights = chosenRights(draft)
  const about = ABOUT.find((option) => option === textOf(draft, 'about'))
  const email = parseEmailAddress(textOf(draft, 'email'))
  const some = (name: string) => textOf(draft, name) || undefined
  if (rights.length === 0 || !about || !email.ok) return null

  const details: Filing['details'] = {}
  for (const right of rights) {
    const text =
      textOf(draft, `scope-${right}`) === 'everything' ? everything(right) : some(`details-${right}`)
    if (text && DETAIL_KINDS[right] !== 'correction') details[right] = text
  }
  const country = textOf(draft, 'country')

  return {
    rights,
    name: textOf(draft, 'name'),
    email: email.canonical,
    about,
    behalfName: some('behalfName'),
    relationship: textOf(draft, 'relationship'),
    company: some('company'),
    country,
    subdivision: some(`part-${country}`),
    details,
    correction: rights.includes('correction')
      ? { wrong: textOf(draft, 'correction-wrong'), right: textOf(draft, 'correction-right') }
      : undefined,
    help: some('help'),
    mixedScript: email.mixedScript || undefined,
  }
}
