import type { ReactNode } from 'react'
import { describedBy } from './field-frame'

type Props = {
  /** Where the error summary leads; the fieldset itself takes the focus. */
  id: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  /** Makes the legend the page's one heading. */
  asHeading?: boolean
  children: ReactNode
}

/** A group of choices or fields under one question. */
export function Fieldset({ id, legend, hint, error, asHeading, children }: Props) {
  return (
    <div className={`max-w-measure ${error ? 'border-s-4 border-danger ps-4' : ''}`}>
      <fieldset id={id} tabIndex={-1} aria-describedby={describedBy(id, { hint, error })}>
        <legend className={asHeading ? 'mb-3' : 'mb-2 font-semibold'}>
          {asHeading ? <h1 className="text-title font-semibold tracking-tight">{legend}</h1> : legend}
        </legend>
        {hint && (
          <p id={`${id}-hint`} className="mb-3 text-muted">
            {hint}
          </p>
        )}
        {error && (
          <p id={`${id}-error`} className="mb-3 font-semibold text-danger">
            {error}
          </p>
        )}
        <div className="grid gap-2.5">{children}</div>
      </fieldset>
    </div>
  )
}
