import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import type { OfferedRight } from '@/lib/policy/schema'
import { ResidenceFields } from './filing/residence-fields'
import { RightFields } from './filing/right-fields'
import { type FormValues, listOf, textOf } from './form-values'

type Props = {
  organisation: string
  offered: OfferedRight[]
  values: FormValues
  errors: Record<string, string>
}

/** The whole opt-out on one page: what, the address to match it with, and nothing else that is required. */
export function OptOutFields({ organisation, offered, values, errors }: Props) {
  const t = useTranslations('public.optOut')

  return (
    <>
      <RightFields
        name="choices"
        offered={offered}
        chosen={listOf(values, 'choices')}
        legend={t('legend')}
        error={errors.choices}
      />
      <Field
        name="email"
        label={t('email')}
        hint={t('emailHint', { organisation })}
        type="email"
        autoComplete="email"
        spellCheck={false}
        autoCapitalize="none"
        dir="ltr"
        maxLength={320}
        defaultValue={textOf(values, 'email')}
        error={errors.email}
        className="max-w-md"
      />
      <ResidenceFields
        label={t('country')}
        hint={t('countryHint')}
        optional
        values={values}
        errors={errors}
      />
      <TextArea
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        optional
        rows={3}
        maxLength={2_000}
        defaultValue={textOf(values, 'note')}
        error={errors.note}
      />
    </>
  )
}
