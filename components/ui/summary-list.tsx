import type { ReactNode } from 'react'

export type SummaryRow = {
  key: string
  label: ReactNode
  value: ReactNode
  /** `what` completes the link for people who hear it alone: "Change" + "where you live". */
  change?: { href: string; label: string; what: string }
}

/** Answers or facts, one a row, each with a link to change it where that is possible. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="max-w-measure border-t border-line">
      {rows.map(({ key, label, value, change }) => (
        <div
          key={key}
          className="grid gap-x-6 gap-y-1 border-b border-line py-3 @lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto]"
        >
          <dt className="font-semibold">{label}</dt>
          <dd className="min-w-0 whitespace-pre-line">{value}</dd>
          {change && (
            <dd className="print:hidden">
              <a
                href={change.href}
                className="inline-flex min-h-6 items-center text-link underline underline-offset-4 hover:decoration-2"
              >
                {change.label}
                <span className="sr-only"> {change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
