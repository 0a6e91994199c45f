import type { ReactNode } from 'react'

/** What a list says when there is nothing in it, and what would appear there. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-md border border-dashed border-edge px-6 py-10 text-center">
      <p className="text-lead font-semibold">{title}</p>
      {children && <div className="mx-auto mt-1 max-w-md text-muted">{children}</div>}
    </div>
  )
}
