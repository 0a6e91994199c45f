import { useLocale, useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { RESIDENCES } from '@/lib/law/residence'
import { type FormValues, textOf } from '../form-values'

/** Countries whose parts make law of their own, with the class that shows their list. */
const DIVIDED = [
  { country: 'US', reveal: 'reveal-in-US', autoComplete: 'address-level1' },
  { country: 'CA', reveal: 'reveal-in-CA', autoComplete: 'address-level1' },
] as const

type Props = {
  values: FormValues
  errors: Record<string, string>
  label: string
  hint?: string
  optional?: boolean
}

/** A country, and its state or province where that picks another law. */
export function ResidenceFields({ values, errors, label, hint, optional }: Props) {
  const t = useTranslations('filing.where')

  return (
    <div className="grid gap-6">
      <Select
        name="country"
        label={label}
        hint={hint}
        optional={optional}
        autoComplete="country"
        defaultValue={textOf(values, 'country')}
        error={errors.country}
        className="max-w-sm"
      >
        <option value="">{t('choose')}</option>
        <Countries />
      </Select>
      {DIVIDED.map(({ country, reveal, autoComplete }) => (
        <div key={country} className={reveal}>
          <Select
            name={`part-${country}`}
            label={t(`part.${country}`)}
            autoComplete={autoComplete}
            defaultValue={textOf(values, `part-${country}`)}
            error={errors[`part-${country}`]}
            className="max-w-sm"
          >
            <option value="">{t('choose')}</option>
            <Parts of={country} />
          </Select>
        </div>
      ))}
    </div>
  )
}

function Countries() {
  const locale = useLocale()
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const countries = RESIDENCES.filter((residence) => !residence.subdivision)
    .map(({ country }) => ({ country, name: names.of(country) ?? country }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))

  return countries.map(({ country, name }) => (
    <option key={country} value={country}>
      {name}
    </option>
  ))
}

function Parts({ of }: { of: string }) {
  const locale = useLocale()
  const parts = RESIDENCES.filter(({ country, subdivision }) => country === of && subdivision).sort(
    (one, other) => (one.name ?? '').localeCompare(other.name ?? '', locale),
  )

  return parts.map(({ code, subdivision, name }) => (
    <option key={code} value={subdivision}>
      {name}
    </option>
  ))
}
