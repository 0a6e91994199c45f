import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

type Props = Omit<ComponentProps<'textarea'>, 'id'> & FieldWords & { name: string; id?: string }

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  id,
  name,
  rows = 6,
  className = '',
  ...rest
}: Props) {
  const t = useTranslations('desk')
  const key = id ?? name

  return (
    <FieldFrame
      id={key}
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      optionalWord={t('optional')}
    >
      <textarea
        id={key}
        name={name}
        rows={rows}
        aria-describedby={describedBy(key, { hint, error })}
        aria-invalid={error ? true : undefined}
        className={`control field-sizing-content min-h-28 ${className}`}
        {...rest}
      />
    </FieldFrame>
  )
}
