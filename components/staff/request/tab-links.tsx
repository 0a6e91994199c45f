import { useTranslations } from 'next-intl'

type Props = { tabs: { key: string; label: string; href: string; count?: number; current: boolean }[] }

/** The parts of a request, as links, so that each has an address. */
export function TabLinks({ tabs }: Props) {
  const t = useTranslations('staff.request')

  return (
    <nav aria-label={t('parts')} className="relative mb-5 overflow-x-auto border-b border-line">
      <ul className="flex gap-1">
        {tabs.map(({ key, label, href, count, current }) => (
          <li key={key}>
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              className="inline-flex min-h-10 items-center gap-2 border-b-3 border-transparent px-3 whitespace-nowrap text-ink no-underline hover:border-edge aria-[current=page]:border-accent aria-[current=page]:font-semibold"
            >
              {label}
              {count ? <span className="text-muted tabular-nums">{count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
