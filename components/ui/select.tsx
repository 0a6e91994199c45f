import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'
import { Icon } from './icon'

type Props = Omit<ComponentProps<'select'>, 'id'> & FieldWords & { name: string; id?: string }

/** A native select; the options are its children. */
export function Select({ label, hint, error, optional, id, name, className = '', children, ...rest }: Props) {
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
      <span className={`relative block ${className}`}>
        <select
          id={key}
          name={name}
          aria-describedby={describedBy(key, { hint, error })}
          aria-invalid={error ? true : undefined}
          className="control appearance-none pe-10"
          {...rest}
        >
          {children}
        </select>
        <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-muted">
          <Icon name="chevron-down" />
        </span>
      </span>
    </FieldFrame>
  )
}
