import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeading } from '@/components/ui/page-heading'
import { PublicPage } from './public-page'

/** What stands at an address where there is nothing, or nothing for this browser. */
export function MissingWords() {
  const t = useTranslations('desk.notFound')

  return (
    <PublicPage organisation={null} title={t('title')}>
      <PageHeading>{t('title')}</PageHeading>
      <p className="mb-6 max-w-measure">{t('sentence')}</p>
      <LinkButton href="/">{t('home')}</LinkButton>
    </PublicPage>
  )
}
