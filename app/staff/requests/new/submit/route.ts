import { z } from 'zod'
import { RESIDENCE_FIELDS, residenceAnswer } from '@/app/[org]/request/residence-answer'
import { RIGHTS } from '@/lib/law/rights'
import { parseEmailAddress } from '@/lib/platform/email-address'
import { choiceField, choicesField, textField } from '@/lib/platform/form-fields'
import { translate } from '@/lib/platform/messages'
import { enterRequest } from '@/lib/requests/enter-request'
import { ABOUT, type Filing } from '@/lib/requests/person'
import { LONGEST_TEXT } from '@/lib/requests/read-text'
import type { Refusal } from '@/lib/requests/refusal'
import { staffAction } from '@/lib/staff/staff-action'
import { ARRIVAL_SCHEMA } from '../../../arrival-schema'

const schema = z.strictObject({
  organisation: textField({ max: 100 }),
  formKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  ...ARRIVAL_SCHEMA,
  channel: choiceField(['email', 'phone', 'post'], 'staff.enteredBy'),
  text: textField({ max: LONGEST_TEXT, required: 'staff.words', multiline: true }),
  rights: choicesField(RIGHTS, { required: 'staff.rights' }),
  name: textField({ max: 200, required: 'staff.personName' }),
  email: textField({ max: 1_000 }),
  about: choiceField(ABOUT, 'staff.aboutWhom'),
  behalfName: textField({ max: 200 }),
  relationship: textField({ max: 100, required: 'staff.relationship' }),
  company: textField({ max: 200 }),
  help: textField({ max: 1_000, multiline: true }),
  ...RESIDENCE_FIELDS,
})

/** Beside which field a refusal belongs. */
const FIELDS: Partial<Record<Refusal, keyof z.input<typeof schema>>> = {
  'received-in-future': 'receivedOn',
  'received-too-long-ago': 'receivedOn',
  'company-needed': 'company',
  'unknown-relationship': 'relationship',
  'right-not-offered': 'rights',
}

export const POST = staffAction({
  permission: 'requests:work',
  form: 'staff-new-request',
  page: '/staff/requests/new',
  schema,
  async handle({ input, staff }) {
    const residence = residenceAnswer(input)
    const email = parseEmailAddress(input.email)
    const wrongEmail = !email.ok && email.reason !== 'empty' && { email: `email.${email.reason}` }
    if ('errors' in residence || wrongEmail) {
      return { errors: { ...('errors' in residence && residence.errors), ...wrongEmail } }
    }
    const result = await enterRequest({
      staff,
      organisationSlug: input.organisation,
      formKey: input.formKey,
      channel: input.channel,
      receivedAtLocal: `${input.receivedOn}T${input.receivedAt}`,
      text: input.text,
      filing: filingOf(input, email),
    })
    if (result.ok) return { to: `/staff/requests/${result.value.references[0]}?done=entered` }
    if (result.reason === 'not-found') return { missing: true }
    const field = FIELDS[result.reason]
    return field ? { errors: { [field]: translate('refusals', result.reason) } } : { refused: result.reason }
  },
})

function filingOf(input: z.output<typeof schema>, email: ReturnType<typeof parseEmailAddress>): Filing {
  const { rights, name, about, behalfName, relationship, company, help, country } = input
  const part = country === 'US' || country === 'CA' ? input[`part-${country}`] : ''
  return {
    rights,
    name,
    email: email.ok ? email.canonical : '',
    about,
    relationship,
    country,
    details: {},
    ...(behalfName && { behalfName }),
    ...(company && { company }),
    ...(help && { help }),
    ...(part && { subdivision: part }),
    ...(email.ok && email.mixedScript && { mixedScript: true }),
  }
}
