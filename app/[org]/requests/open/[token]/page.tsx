import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { StepForm } from '@/components/public/filing/step-form'
import { PublicPage } from '@/components/public/public-page'
import { WayOn } from '@/components/public/way-on'
import { PageHeading } from '@/components/ui/page-heading'
import { getOrganisation } from '@/lib/requests/get-organisation'
import { openStatus } from '@/lib/requests/open-status'

export default async function OpenPage({ params }: { params: Promise<{ org: string; token: string }> }) {
  const { org, token } = await params
  const organisation = await getOrganisation(org)
  if (!organisation) return <MissingPage />
  const t = await getTranslations('public.open')
  const opened = await openStatus(token)
  if (!opened.ok || opened.value.organisationSlug !== org) {
    const link = { href: `/${org}/find`, label: t('newLink') }
    return <WayOn organisation={organisation} title={t('unknownTitle')} sentence={t('unknown')} link={link} />
  }

  return (
    <PublicPage organisation={organisation} title={t('title')}>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <StepForm action={`/${org}/requests/open/${token}/submit`} submit={t('button')} />
    </PublicPage>
  )
}
