import type { ReactNode } from 'react'

export type FieldWords = { label: ReactNode; hint?: ReactNode; error?: string; optional?: boolean }

type Props = FieldWords & { id: string; optionalWord: string; className?: string; children: ReactNode }

/** Label, hint and error around one control, which names them by `describedBy`. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  optional,
  optionalWord,
  className = '',
  children,
}: Props) {
  return (
    <div className={`max-w-measure ${error ? 'border-s-4 border-danger ps-4' : ''} ${className}`}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
        {optional && <span className="font-normal text-muted"> {optionalWord}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-2 font-semibold text-danger">
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

/** The ids for aria-describedby of a control that FieldFrame surrounds. */
export function describedBy(id: string, words: Pick<FieldWords, 'hint' | 'error'>): string | undefined {
  const ids = [words.hint ? `${id}-hint` : '', words.error ? `${id}-error` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
