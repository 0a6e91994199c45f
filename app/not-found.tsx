import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeading } from '@/components/ui/page-heading'
import { PublicShell } from '@/components/ui/public-shell'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.notFound')
  return { title: t('title'), robots: { index: false } }
}

export default async function NotFound() {
  const t = await getTranslations('desk.notFound')

  return (
    <PublicShell organisation={null}>
      <PageHeading>{t('title')}</PageHeading>
      <p className="mb-6 max-w-measure">{t('sentence')}</p>
      <LinkButton href="/">{t('home')}</LinkButton>
    </PublicShell>
  )
}
