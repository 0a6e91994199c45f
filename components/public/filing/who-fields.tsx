import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Fieldset } from '@/components/ui/fieldset'
import { Notice } from '@/components/ui/notice'
import { Radio } from '@/components/ui/radio'
import type { Policy } from '@/lib/policy/schema'
import { type FormValues, textOf } from '../form-values'

type Props = { policy: Policy; values: FormValues; errors: Record<string, string> }

/** Who the request is about. Nobody is asked for a birth date. */
export function WhoFields({ policy, values, errors }: Props) {
  const t = useTranslations('filing.who')
  const chosen = textOf(values, 'about')
  const option = (value: string) => ({ name: 'about', value, defaultChecked: chosen === value })

  return (
    <Fieldset id="about" legend={t('title')} error={errors.about} asHeading>
      <Radio {...option('me')} label={t('me')} />
      <Radio {...option('under-age')} label={t('underAge', { years: policy.minimumAge.years })} />
      <Radio {...option('child')} label={t('child')} hint={t('childHint')} />
      <Radio {...option('someone-else')} label={t('someoneElse')} hint={t('someoneElseHint')} />
      <div className="reveal-behalf mt-2">
        <Field
          name="behalfName"
          label={t('behalfName')}
          autoComplete="off"
          maxLength={200}
          defaultValue={textOf(values, 'behalfName')}
          error={errors.behalfName}
        />
      </div>
    </Fieldset>
  )
}

/** How the person knows the organisation, and what follows where it only works for somebody else. */
export function RelationshipFields({ policy, values, errors }: Props) {
  const t = useTranslations('filing.who')
  const chosen = textOf(values, 'relationship')
  const asking = policy.relationships.filter(({ asksCompany }) => asksCompany)

  return (
    <Fieldset
      id="relationship"
      legend={t('relationship', { organisation: policy.name })}
      error={errors.relationship}
    >
      {policy.relationships.map((relationship) => (
        <div key={relationship.key}>
          <Radio
            name="relationship"
            value={relationship.key}
            defaultChecked={chosen === relationship.key}
            label={relationship.label}
          />
          <div className="reveal-after mt-2 grid gap-4 pb-3">
            <Notice tone={relationship.role === 'processor' ? 'warning' : 'info'}>
              <p>{relationship.explanation}</p>
            </Notice>
            {relationship.asksCompany && (
              <Company
                of={relationship.key}
                value={companyOf(values, asking.indexOf(relationship), chosen === relationship.key)}
                error={chosen === relationship.key ? errors.company : undefined}
              />
            )}
          </div>
        </div>
      ))}
    </Fieldset>
  )
}

/** Each relationship that needs a company has a field of its own, beside what it belongs to. */
function Company({ of, value, error }: { of: string; value: string; error?: string }) {
  const t = useTranslations('filing.who')

  return (
    <Field
      id={`company-${of}`}
      name="company"
      label={t('company')}
      hint={t('companyHint')}
      autoComplete="off"
      maxLength={200}
      defaultValue={value}
      error={error}
    />
  )
}

/** What was typed into the field at `index` just now, or what was kept for the chosen relationship. */
function companyOf(values: FormValues, index: number, chosen: boolean): string {
  const { company } = values
  if (Array.isArray(company)) return company[index] ?? ''
  return chosen ? (company ?? '') : ''
}
