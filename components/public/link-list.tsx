import { Icon } from '@/components/ui/icon'

type Link = { href: string; label: string; hint?: string }

/** Places to go, each a whole row, all of equal weight. */
export function LinkList({ links }: { links: Link[] }) {
  return (
    <ul className="max-w-measure border-t border-line">
      {links.map(({ href, label, hint }) => (
        <li key={href} className="border-b border-line">
          <a
            href={href}
            className="group flex min-h-(--target) items-center justify-between gap-4 py-3 text-ink no-underline"
          >
            <span>
              <span className="font-semibold text-link underline underline-offset-4 group-hover:decoration-2">
                <bdi>{label}</bdi>
              </span>
              {hint && <span className="block text-muted">{hint}</span>}
            </span>
            <Icon name="chevron-right" className="size-5 text-muted rtl:-scale-x-100" />
          </a>
        </li>
      ))}
    </ul>
  )
}
