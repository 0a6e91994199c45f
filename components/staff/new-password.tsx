import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'

/** Where somebody chooses a password. What was typed is never shown again. */
export function NewPassword({ label, error }: { label: string; error?: string }) {
  const t = useTranslations('staff.door')

  return (
    <Field
      name="password"
      type="password"
      autoComplete="new-password"
      label={label}
      hint={t('passwordHint')}
      error={error}
    />
  )
}
