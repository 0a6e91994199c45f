import { useTranslations } from 'next-intl'

type Props = { pills: { key: string; label: string; value: string; href: string }[]; clearHref: string }

/** What the list is narrowed to, each with a link that takes it away again. */
export function FilterPills({ pills, clearHref }: Props) {
  const t = useTranslations('staff.queue')
  if (pills.length === 0) return null

  return (
    <ul aria-label={t('filters')} className="flex flex-wrap items-center gap-2">
      {pills.map(({ key, label, value, href }) => (
        <li key={key}>
          <a
            href={href}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-edge bg-surface px-3 text-ink no-underline hover:border-ink"
          >
            <span className="sr-only">{t('remove')} </span>
            <span className="text-muted">{label}</span> {value}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a
          href={clearHref}
          className="inline-flex min-h-8 items-center px-1 text-link underline underline-offset-4 hover:decoration-2"
        >
          {t('clear')}
        </a>
      </li>
    </ul>
  )
}
