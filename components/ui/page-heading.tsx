import type { ReactNode } from 'react'

type Props = {
  /** A short line above, such as the name of the step. */
  caption?: ReactNode
  /** One sentence below that says what the page is for. */
  lead?: ReactNode
  children: ReactNode
}

/** The one h1 of a page. */
export function PageHeading({ caption, lead, children }: Props) {
  return (
    <div className="mb-6 max-w-measure">
      {caption && <p className="mb-1 text-muted">{caption}</p>}
      <h1 className="text-title font-semibold tracking-tight">{children}</h1>
      {lead && <p className="mt-3 text-lead text-muted">{lead}</p>}
    </div>
  )
}
