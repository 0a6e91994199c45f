import type { ReactNode } from 'react'

type Props = {
  caption: ReactNode
  /** Keeps the caption for screen readers where a heading above already says it. */
  captionHidden?: boolean
  /** One heading a column; they differ from each other. */
  head: string[]
  children: ReactNode
}

/** A box that scrolls has to take the focus, or the keyboard could not move it. */
const REACHABLE = { tabIndex: 0 }

/** A native table. It scrolls inside its own box, so that the page never does. */
export function Table({ caption, captionHidden, head, children }: Props) {
  return (
    <section
      {...REACHABLE}
      aria-label={typeof caption === 'string' ? caption : undefined}
      className="relative overflow-x-auto"
    >
      <table className="table-look">
        <caption className={captionHidden ? 'sr-only' : 'mb-2 text-start font-semibold'}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
