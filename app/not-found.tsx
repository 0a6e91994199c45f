import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeading } from '@/components/ui/page-heading'
import { PageTitle } from '@/components/ui/page-title'
import { PublicShell } from '@/components/ui/public-shell'

export default async function NotFound() {
  const t = await getTranslations('desk.notFound')

  return (
    <PublicShell organisation={null}>
      <PageTitle title={t('title')} of="Habeas" />
      <PageHeading>{t('title')}</PageHeading>
      <p className="mb-6 max-w-measure">{t('sentence')}</p>
      <LinkButton href="/">{t('home')}</LinkButton>
    </PublicShell>
  )
}
