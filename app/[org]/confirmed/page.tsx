import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { CodePanel } from '@/components/public/code-panel'
import { listOf, textOf } from '@/components/public/form-values'
import { LinkList } from '@/components/public/link-list'
import { NothingKept } from '@/components/public/nothing-kept'
import { PublicPage } from '@/components/public/public-page'
import { PageHeading } from '@/components/ui/page-heading'
import { readFormState } from '@/lib/platform/form-state'
import { getOrganisation } from '@/lib/requests/get-organisation'

export default async function ConfirmedPage({ params }: { params: Promise<{ org: string }> }) {
  const organisation = await getOrganisation((await params).org)
  if (!organisation) return <MissingPage />
  const { slug } = organisation
  const t = await getTranslations('public.confirm')
  const state = await readFormState(`confirmed:${slug}`)
  if (!state) return <NothingKept organisation={organisation} />
  const links = listOf(state.values, 'references').map((reference) => ({
    href: `/${slug}/requests/${reference}`,
    label: t('statusOf', { reference }),
  }))

  return (
    <PublicPage organisation={organisation} title={t('doneTitle')}>
      <PageHeading>{t('doneTitle')}</PageHeading>
      <p className="max-w-measure">{t('done')}</p>
      <CodePanel title={t('pickupTitle')} code={textOf(state.values, 'pickupCode')} hint={t('pickup')} />
      <h2 className="mt-8 mb-3 text-lead font-semibold">{t('status')}</h2>
      <LinkList links={links} />
    </PublicPage>
  )
}
