import { useTranslations } from 'next-intl'
import { ResidenceFields } from '@/components/public/filing/residence-fields'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Fieldset } from '@/components/ui/fieldset'
import { Radio } from '@/components/ui/radio'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import type { Policy } from '@/lib/policy/schema'
import { ArrivalFields } from './arrival-fields'

type Values = Record<string, string | string[]>
type Part = { values: Values; errors: Record<string, string> }

type Props = Part & {
  policy: Policy
  /** Random: the same form sent twice enters one request. */
  formKey: string
  /** YYYY-MM-DD in the office's zone. */
  today: string
  timeZone: string
  /** The reader serves other organisations too. */
  several: boolean
}

const CHANNELS = ['email', 'phone', 'post'] as const

/** A request that came by mail, phone or post, on one page: when and how, the words, what, who. */
export function NewRequestForm({ policy, formKey, today, timeZone, several, values, errors }: Props) {
  const t = useTranslations('staff.enter')
  const part = { values, errors }

  return (
    <form method="post" action="/staff/requests/new/submit" noValidate className="grid gap-8">
      <input type="hidden" name="organisation" value={policy.slug} />
      <input type="hidden" name="formKey" value={formKey} />
      {several && (
        <p>
          {t('for')} <span className="font-semibold">{policy.name}</span>{' '}
          <a href="/staff/requests/new">{t('change')}</a>
        </p>
      )}
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-2">
        <div className="grid content-start gap-6">
          <Arrival {...part} today={today} timeZone={timeZone} />
          <Fieldset id="rights" legend={t('rights')} hint={t('rightsHint')} error={errors.rights}>
            <Rights policy={policy} chosen={values.rights ?? []} />
          </Fieldset>
        </div>
        <PersonFields {...part} policy={policy} />
      </div>
      <div>
        <Button>{t('button')}</Button>
        <p className="mt-2 max-w-measure text-muted">{t('after')}</p>
      </div>
    </form>
  )
}

function Arrival({ values, errors, today, timeZone }: Part & Pick<Props, 'today' | 'timeZone'>) {
  const t = useTranslations('staff.enter')

  return (
    <>
      <Fieldset id="channel" legend={t('channel')} error={errors.channel}>
        <div className="flex flex-wrap gap-2.5">
          {CHANNELS.map((value) => (
            <Radio
              key={value}
              name="channel"
              value={value}
              label={t(`channels.${value}`)}
              defaultChecked={values.channel === value}
            />
          ))}
        </div>
      </Fieldset>
      <ArrivalFields values={values} errors={errors} hint={t('receivedHint', { timeZone })} max={today} />
      <TextArea
        name="text"
        rows={8}
        label={t('text')}
        hint={t('textHint')}
        defaultValue={values.text}
        error={errors.text}
      />
    </>
  )
}

function Rights({ policy, chosen }: { policy: Policy; chosen: string | string[] }) {
  const rights = useTranslations('rights.ask')

  return policy.rights.map(({ right }) => (
    <Checkbox
      key={right}
      name="rights"
      value={right}
      label={rights(right)}
      defaultChecked={[chosen].flat().includes(right)}
    />
  ))
}

function PersonFields({ values, errors, policy }: Part & { policy: Policy }) {
  const t = useTranslations('staff.enter')
  const about = useTranslations('staff.about')
  const text = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })

  return (
    <div className="grid content-start gap-6">
      <Field {...text('name')} label={t('name')} autoComplete="off" />
      <Field
        {...text('email')}
        type="email"
        optional
        label={t('email')}
        hint={t('emailHint')}
        autoComplete="off"
      />
      <Fieldset id="about" legend={t('about')} error={errors.about}>
        {(['me', 'under-age', 'child', 'someone-else'] as const).map((value) => (
          <Radio
            key={value}
            name="about"
            value={value}
            label={about(value)}
            defaultChecked={values.about === value}
          />
        ))}
        <div className="reveal-behalf mt-1">
          <Field {...text('behalfName')} optional label={t('behalfName')} autoComplete="off" />
        </div>
      </Fieldset>
      <ResidenceFields values={values} errors={errors} label={t('country')} />
      <Select {...text('relationship')} label={t('relationship', { organisation: policy.name })}>
        <option value="">{t('choose')}</option>
        {policy.relationships.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
      <Field {...text('company')} optional label={t('company')} hint={t('companyHint')} autoComplete="off" />
      <TextArea {...text('help')} rows={2} optional label={t('help')} />
    </div>
  )
}
