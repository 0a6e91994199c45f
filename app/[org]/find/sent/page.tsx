import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { CodePanel } from '@/components/public/code-panel'
import { textOf } from '@/components/public/form-values'
import { NothingKept } from '@/components/public/nothing-kept'
import { PublicPage } from '@/components/public/public-page'
import { strong } from '@/components/public/strong'
import { PageHeading } from '@/components/ui/page-heading'
import { readFormState } from '@/lib/platform/form-state'
import { getOrganisation } from '@/lib/requests/get-organisation'

export default async function FindSentPage({ params }: { params: Promise<{ org: string }> }) {
  const organisation = await getOrganisation((await params).org)
  if (!organisation) return <MissingPage />
  const { slug } = organisation
  const t = await getTranslations('public.find')
  const state = await readFormState(`found:${slug}`)
  if (!state) return <NothingKept organisation={organisation} />

  return (
    <PublicPage organisation={organisation} title={t('sentTitle')} backHref={`/${slug}/find`}>
      <PageHeading>{t('sentTitle')}</PageHeading>
      <p className="max-w-measure">{t.rich('sent', { email: textOf(state.values, 'email'), b: strong })}</p>
      <CodePanel title={t('codeTitle')} code={textOf(state.values, 'code')} hint={t('code')} />
      <p className="max-w-measure">{t('none')}</p>
    </PublicPage>
  )
}
