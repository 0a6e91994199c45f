import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LinkList } from '@/components/public/link-list'
import { PublicPage } from '@/components/public/public-page'
import { PageHeading } from '@/components/ui/page-heading'
import { listOrganisations } from '@/lib/requests/get-organisation'

export default async function HomePage() {
  const organisations = await listOrganisations()
  const [only] = organisations
  if (only && organisations.length === 1) redirect(`/${only.slug}`)
  const t = await getTranslations('public.home')

  return (
    <PublicPage organisation={null} title={t('title')} indexed>
      <PageHeading lead={organisations.length > 0 ? t('lead') : t('empty')}>{t('title')}</PageHeading>
      <LinkList links={organisations.map(({ slug, name }) => ({ href: `/${slug}`, label: name }))} />
    </PublicPage>
  )
}
