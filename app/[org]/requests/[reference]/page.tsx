import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { hasFault, listOf } from '@/components/public/form-values'
import { PublicPage } from '@/components/public/public-page'
import { StatusBody } from '@/components/public/status/status-body'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Reference } from '@/components/ui/reference'
import { readFormState } from '@/lib/platform/form-state'
import { getOrganisation } from '@/lib/requests/get-organisation'
import { ClosedDoor } from './closed-door'
import { readOwnRequest } from './read-own-request'

type Props = {
  params: Promise<{ org: string; reference: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function StatusPage({ params, searchParams }: Props) {
  const { org, reference } = await params
  const organisation = await getOrganisation(org)
  if (!organisation) return <MissingPage />
  const request = await readOwnRequest(org, reference)
  if (!request) return <ClosedDoor organisation={organisation} />
  const t = await getTranslations('status')
  const ask = await getTranslations('rights.ask')
  const title = t('title', { reference: request.reference })
  const base = `/${org}/requests/${request.reference}`
  const reply = await readFormState(`reply:${request.reference}`)
  const pickUp = await readFormState(`pick-up:${request.reference}`)
  const confirmed = (await readFormState(`confirmed:${org}`))?.values ?? {}
  const errors = { ...reply?.errors, ...pickUp?.errors }

  return (
    <PublicPage organisation={organisation} title={title} error={hasFault(reply) || hasFault(pickUp)}>
      <ErrorSummary errors={errors} refused={reply?.refused ?? pickUp?.refused} />
      {'sent' in (await searchParams) && (
        <Notice tone="success" title={t('messages.sent')} className="mb-6" />
      )}
      {listOf(confirmed, 'references').includes(request.reference) && (
        <Notice className="mb-6">
          <p>{t.rich('pickup', { a: (words) => <a href={`/${org}/confirmed`}>{words}</a> })}</p>
        </Notice>
      )}
      <PageHeading caption={ask(request.right)}>
        {t.rich('heading', { reference: () => <Reference>{request.reference}</Reference> })}
      </PageHeading>
      <StatusBody request={request} base={base} reply={reply} pickUp={pickUp} />
    </PublicPage>
  )
}
