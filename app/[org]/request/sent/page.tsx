import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { CodePanel } from '@/components/public/code-panel'
import { FiledList } from '@/components/public/filing/filed-list'
import { NextSteps } from '@/components/public/filing/next-steps'
import { NoMail } from '@/components/public/filing/no-mail'
import { NothingKept } from '@/components/public/nothing-kept'
import { PublicPage } from '@/components/public/public-page'
import { strong } from '@/components/public/strong'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { readFormState } from '@/lib/platform/form-state'
import { getOrganisation } from '@/lib/requests/get-organisation'
import { readSent } from './read-sent'

type Props = {
  params: Promise<{ org: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SentPage({ params, searchParams }: Props) {
  const organisation = await getOrganisation((await params).org)
  if (!organisation) return <MissingPage />
  const { slug } = organisation
  const t = await getTranslations('filing.sent')
  const sent = await readSent(slug)
  if (!sent) return <NothingKept organisation={organisation} />
  const again = await readFormState(`sent-again:${slug}`)
  const gated = sent.requests.some((request) => request.gated)
  const title = t(gated ? 'title' : 'titleUngated')

  return (
    <PublicPage organisation={organisation} title={title}>
      {'again' in (await searchParams) && <Notice tone="success" title={t('againDone')} className="mb-6" />}
      {again?.refused && <Notice tone="warning" title={again.refused} className="mb-6" />}
      <PageHeading>{title}</PageHeading>
      <p className="max-w-measure">
        {t.rich(gated ? 'mailed' : 'mailedUngated', { email: sent.email, b: strong })}
      </p>
      {gated && <CodePanel title={t('codeTitle')} code={sent.code} hint={t('code')} />}
      <FiledList requests={sent.requests} />
      {gated && <NextSteps />}
      {gated && <NoMail slug={slug} />}
      <p className="mt-8 max-w-measure text-muted">{t('keep')}</p>
    </PublicPage>
  )
}
