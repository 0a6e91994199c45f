import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { type FormValues, textOf } from '../form-values'

type Props = { organisation: string; values: FormValues; errors: Record<string, string> }

/** How to reach and to find the person. No proof of identity is asked for here. */
export function YouFields({ organisation, values, errors }: Props) {
  const t = useTranslations('filing.you')

  return (
    <div className="grid gap-6">
      <Field
        name="name"
        label={t('name')}
        autoComplete="name"
        maxLength={200}
        defaultValue={textOf(values, 'name')}
        error={errors.name}
        className="max-w-md"
      />
      <Field
        name="email"
        label={t('email')}
        hint={t('emailHint', { organisation })}
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        autoCapitalize="none"
        dir="ltr"
        maxLength={320}
        defaultValue={textOf(values, 'email')}
        error={errors.email}
        className="max-w-md"
      />
      <TextArea
        name="help"
        label={t('help')}
        hint={t('helpHint')}
        optional
        rows={3}
        maxLength={2_000}
        defaultValue={textOf(values, 'help')}
        error={errors.help}
      />
    </div>
  )
}
