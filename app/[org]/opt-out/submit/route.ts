import { z } from 'zod'
import { isUngated, RIGHTS } from '@/lib/law/rights'
import { parseEmailAddress } from '@/lib/platform/email-address'
import { formAction } from '@/lib/platform/form-action'
import { choicesField, emailField, textField } from '@/lib/platform/form-fields'
import { writeFormState } from '@/lib/platform/form-state'
import type { Policy } from '@/lib/policy/schema'
import { fileRequests } from '@/lib/requests/file-requests'
import { getOrganisation } from '@/lib/requests/get-organisation'
import { RESIDENCE_FIELDS, residenceAnswer } from '../../request/residence-answer'

/** Records choices that no law lets anybody verify. It asks for an address and nothing more. */
export const POST = formAction({
  form: ({ org }) => `opt-out:${org}`,
  page: ({ org }) => `/${org}/opt-out`,
  schema: z.object({
    choices: choicesField(RIGHTS, { required: 'filing.choices' }),
    email: emailField(),
    ...RESIDENCE_FIELDS,
    note: textField({ max: 2_000, multiline: true }),
    /** Random, from the page: a form that is sent twice is filed once. */
    formKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  }),
  limit: { name: 'opt-out', max: 100, seconds: 60 * 60 },
  handle: async ({ input, params, browser, clientAddress: network }) => {
    const organisation = await getOrganisation(params.org ?? '')
    if (!organisation) return { missing: true }
    const { slug, policy } = organisation
    const { choices, email, country, note, formKey } = input
    if (!choices.every(isUngated)) return { errors: { choices: 'choice.unknown' } }
    const residence = country === '' ? null : residenceAnswer(input)
    if (residence && 'errors' in residence) return residence

    const part = country === 'US' || country === 'CA' ? input[`part-${country}`] : ''
    const filed = await fileRequests({
      organisationSlug: slug,
      formKey,
      browserSecret: browser,
      network,
      filing: {
        rights: choices,
        name: '',
        email,
        about: 'me',
        relationship: plainRelationship(policy),
        country,
        subdivision: part || undefined,
        details: note ? Object.fromEntries(choices.map((right) => [right, note])) : {},
        mixedScript: looksAlike(email) || undefined,
      },
    })
    if (!filed.ok) return { refused: filed.reason }
    const { submissionId } = filed.value
    await writeFormState(browser, `opted-out:${slug}`, { values: { submissionId, email } })
    return { to: `/${slug}/opt-out/done` }
  },
})

/** Nobody is asked here how they know the organisation, so it is the one that supposes least. */
function plainRelationship({ slug, relationships }: Policy): string {
  const plain = relationships.filter(({ role, asksCompany }) => role === 'controller' && !asksCompany)
  const chosen = plain.find(({ key }) => key === 'other') ?? plain.at(-1)
  if (!chosen) throw new Error(`${slug} is no controller for anybody`)
  return chosen.key
}

function looksAlike(email: string): boolean {
  const address = parseEmailAddress(email)
  return address.ok && address.mixedScript
}
