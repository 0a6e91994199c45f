import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'

type Props = {
  values: Record<string, string | string[]>
  errors: Record<string, string>
  /** Which zone the office keeps. */
  hint: string
  /** The last date that can be right, YYYY-MM-DD. */
  max?: string
  /** Goes before the ids, on a page with several forms. */
  idPrefix?: string
}

/** When something reached the office by mail, phone or post. */
export function ArrivalFields({ values, errors, hint, max, idPrefix = '' }: Props) {
  const t = useTranslations('staff.enter')
  const field = (name: string) => ({
    id: `${idPrefix}${name}`,
    name,
    defaultValue: values[name],
    error: errors[name],
  })

  return (
    <div className="flex flex-wrap gap-4">
      <Field
        {...field('receivedOn')}
        type="date"
        max={max}
        label={t('receivedOn')}
        hint={hint}
        className="w-44"
      />
      <Field
        {...field('receivedAt')}
        type="time"
        label={t('receivedAt')}
        hint={t('timeHint')}
        className="w-36"
      />
    </div>
  )
}
