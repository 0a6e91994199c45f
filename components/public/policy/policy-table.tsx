import type { ReactNode } from 'react'

type Props = { id: string; caption: string; columns: string[]; children: ReactNode }

/** A region that scrolls must be reachable without a pointer; not every browser sees to it. */
const IN_TAB_ORDER = 0

/** A table that scrolls inside itself on narrow screens, by keyboard too. */
export function PolicyTable({ id, caption, columns, children }: Props) {
  return (
    <section
      className="mt-4 max-w-3xl overflow-x-auto rounded-lg border border-line bg-surface"
      aria-labelledby={id}
      tabIndex={IN_TAB_ORDER}
    >
      <table className="w-full min-w-xl border-collapse text-start">
        <caption id={id} className="px-4 pt-4 pb-2 text-start text-muted">
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className="border-line border-b px-4 py-2 text-start font-semibold"
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line align-top">{children}</tbody>
      </table>
    </section>
  )
}
