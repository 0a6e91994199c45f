import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { FiledList } from '@/components/public/filing/filed-list'
import { textOf } from '@/components/public/form-values'
import { NothingKept } from '@/components/public/nothing-kept'
import { PublicPage } from '@/components/public/public-page'
import { strong } from '@/components/public/strong'
import { PageHeading } from '@/components/ui/page-heading'
import { readFormState } from '@/lib/platform/form-state'
import { readFiled } from '@/lib/requests/file-requests'
import { getOrganisation } from '@/lib/requests/get-organisation'

export default async function OptOutDonePage({ params }: { params: Promise<{ org: string }> }) {
  const organisation = await getOrganisation((await params).org)
  if (!organisation) return <MissingPage />
  const t = await getTranslations('public.optOut')
  const state = await readFormState(`opted-out:${organisation.slug}`)
  if (!state) return <NothingKept organisation={organisation} />
  const { requests } = await readFiled(textOf(state.values, 'submissionId'), '')

  return (
    <PublicPage organisation={organisation} title={t('doneTitle')}>
      <PageHeading>{t('doneTitle')}</PageHeading>
      <p className="max-w-measure">{t.rich('done', { email: textOf(state.values, 'email'), b: strong })}</p>
      <FiledList requests={requests} />
    </PublicPage>
  )
}
