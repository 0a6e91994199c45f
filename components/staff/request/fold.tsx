import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

type Props = { title: string; open?: boolean; children: ReactNode }

/** Something that is needed now and then: one line until it is opened. */
export function Fold({ title, open, children }: Props) {
  return (
    <details open={open} className="group">
      <summary className="inline-flex min-h-(--target) cursor-pointer list-none items-center gap-1.5 text-link underline underline-offset-4 hover:decoration-2 [&::-webkit-details-marker]:hidden">
        <Icon
          name="chevron-right"
          className="size-[1.1em] group-open:rotate-90 motion-safe:transition-transform rtl:-scale-x-100 rtl:group-open:rotate-90"
        />
        {title}
      </summary>
      <div className="mt-2 mb-4">{children}</div>
    </details>
  )
}
