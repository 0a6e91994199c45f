import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { PublicPage } from '@/components/public/public-page'
import { PageHeading } from '@/components/ui/page-heading'
import { getOrganisation } from '@/lib/requests/get-organisation'

export default async function NotMinePage({ params }: { params: Promise<{ org: string }> }) {
  const organisation = await getOrganisation((await params).org)
  if (!organisation) return <MissingPage />
  const t = await getTranslations('public.confirm')

  return (
    <PublicPage organisation={organisation} title={t('notMineDoneTitle')}>
      <PageHeading>{t('notMineDoneTitle')}</PageHeading>
      <p className="max-w-measure">{t('notMineDone')}</p>
    </PublicPage>
  )
}
