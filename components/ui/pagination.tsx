import { useTranslations } from 'next-intl'
import { LinkButton } from './link-button'

type Props = { previousHref?: string | null; nextHref?: string | null }

/** Earlier and later pages of a list that is paged by position, not by number. */
export function Pagination({ previousHref, nextHref }: Props) {
  const t = useTranslations('desk')
  if (!previousHref && !nextHref) return null

  return (
    <nav aria-label={t('pages')} className="mt-4 flex gap-3">
      {previousHref && (
        <LinkButton tone="secondary" href={previousHref} rel="prev">
          {t('previous')}
        </LinkButton>
      )}
      {nextHref && (
        <LinkButton tone="secondary" href={nextHref} rel="next">
          {t('next')}
        </LinkButton>
      )}
    </nav>
  )
}
