import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

type Props = Omit<ComponentProps<'input'>, 'id'> & FieldWords & { name: string; id?: string }

/** One line of text. `className` sizes the input, so that its width hints at what belongs there. */
export function Field({ label, hint, error, optional, id, name, className = '', ...rest }: Props) {
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
      <input
        id={key}
        name={name}
        type="text"
        aria-describedby={describedBy(key, { hint, error })}
        aria-invalid={error ? true : undefined}
        className={`control ${className}`}
        {...rest}
      />
    </FieldFrame>
  )
}
