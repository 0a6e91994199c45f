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
      className="overflow-x-auto"
    >
      <table className="w-full border-collapse text-start text-small [&_td]:border-b [&_td]:border-line [&_td]:px-3 [&_td]:py-2 [&_td]:align-top [&_td:first-child]:ps-0 [&_th:first-child]:ps-0">
        <caption className={captionHidden ? 'sr-only' : 'mb-2 text-start font-semibold'}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th
                key={cell}
                scope="col"
                className="border-b-2 border-line px-3 py-2 text-start align-bottom font-semibold whitespace-nowrap"
              >
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
