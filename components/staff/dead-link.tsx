import { useTranslations } from 'next-intl'
import { PageHeading } from '@/components/ui/page-heading'
import { PageTitle } from '@/components/ui/page-title'
import { PublicShell } from '@/components/ui/public-shell'

/** What a one-time link shows once it is used, expired or cut short, with the way to a new one. */
export function DeadLink({ sentence }: { sentence: string }) {
  const t = useTranslations('staff')

  return (
    <PublicShell organisation={null}>
      <PageTitle title={t('deadLink')} of={t('area')} />
      <PageHeading>{t('deadLink')}</PageHeading>
      <p className="mb-6 max-w-measure">{sentence}</p>
      <p>
        <a href="/staff/sign-in">{t('signIn.title')}</a>
      </p>
    </PublicShell>
  )
}
