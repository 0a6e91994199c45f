import { useTranslations } from 'next-intl'

/** The first thing that the Tab key reaches. */
export function SkipLink() {
  const t = useTranslations('desk')

  return (
    <a
      href="#main"
      className="absolute start-4 -top-20 z-20 rounded-md bg-accent px-4 py-3 font-semibold text-accent-ink focus:top-3"
    >
      {t('skip')}
    </a>
  )
}
