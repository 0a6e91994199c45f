import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  name: string
  value: string
  label: ReactNode
  hint?: ReactNode
}

type OptionProps = Props & { type: 'checkbox' | 'radio' }

/** One choice as a row: the native control, its label and a hint. */
export function Option({ type, label, hint, id, className = '', ...rest }: OptionProps) {
  const key = id ?? `${rest.name}-${rest.value}`

  return (
    <label htmlFor={key} className={`option-row ${className}`}>
      <input id={key} type={type} aria-describedby={hint ? `${key}-hint` : undefined} {...rest} />
      <span>
        <span className="font-medium">{label}</span>
        {hint && (
          <span id={`${key}-hint`} className="block text-muted">
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}

export type { Props as ChoiceProps }
