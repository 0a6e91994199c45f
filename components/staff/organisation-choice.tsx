import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { EmptyState } from './empty-state'

type Props = { action: string; organisations: { slug: string; name: string }[] }

/** Whom something is for, where a person serves several organisations. */
export function OrganisationChoice({ action, organisations }: Props) {
  const t = useTranslations('staff.enter')
  if (organisations.length === 0) return <EmptyState title={t('nobody')}>{t('nobodyHint')}</EmptyState>

  return (
    <section aria-labelledby="whom">
      <h2 id="whom" className="mb-3 font-semibold">
        {t('whom')}
      </h2>
      <ul className="flex flex-wrap gap-3">
        {organisations.map(({ slug, name }) => (
          <li key={slug}>
            <LinkButton tone="secondary" href={`${action}?organisation=${slug}`}>
              {name}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
