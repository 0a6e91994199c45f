import type { ReactNode } from 'react'

export type Fact = { key: string; label: string; value: ReactNode }

/** Facts in the narrow column beside a request. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="grid gap-3">
      {facts.map(({ key, label, value }) => (
        <div key={key}>
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
