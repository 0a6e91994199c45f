import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { PublicPage } from '@/components/public/public-page'
import { AnswerLetter } from '@/components/public/status/answer-letter'
import { AskedFor } from '@/components/public/status/asked-for'
import { MessageThread } from '@/components/public/status/message-thread'
import { OtherRequests } from '@/components/public/status/other-requests'
import { PickUp } from '@/components/public/status/pick-up'
import { ReplyForm } from '@/components/public/status/reply-form'
import { StatusSteps } from '@/components/public/status/status-steps'
import { StatusSummary } from '@/components/public/status/status-summary'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Reference } from '@/components/ui/reference'
import { WhyThisDate } from '@/components/ui/why-this-date'
import { readFormState } from '@/lib/platform/form-state'
import { getOrganisation } from '@/lib/requests/get-organisation'
import { isFinal } from '@/lib/requests/states'
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
  const errors = { ...reply?.errors, ...pickUp?.errors }
  const open = !isFinal(request.state)

  return (
    <PublicPage organisation={organisation} title={title} error={!!(reply ?? pickUp)}>
      <ErrorSummary errors={errors} refused={reply?.refused ?? pickUp?.refused} />
      {'sent' in (await searchParams) && (
        <Notice tone="success" title={t('messages.sent')} className="mb-6" />
      )}
      <PageHeading caption={ask(request.right)}>
        {t.rich('heading', { reference: () => <Reference>{request.reference}</Reference> })}
      </PageHeading>
      <StatusSummary request={request} />
      <WhyThisDate steps={request.clock.explanation} />
      <StatusSteps request={request} />
      {request.answer && <AnswerLetter answer={request.answer} />}
      {request.files.length > 0 && (
        <PickUp
          action={base}
          files={request.files}
          timeZone={request.timeZone}
          locked={request.pickupLocked}
          error={pickUp?.errors.code}
        />
      )}
      <MessageThread request={request} />
      {request.state !== 'unconfirmed' && (open || request.state === 'answered') && (
        <ReplyForm action={`${base}/reply`} request={request} state={reply} />
      )}
      <AskedFor request={request} />
      <OtherRequests request={request} />
      {open && (
        <p className="mt-12 border-t border-line pt-5 print:hidden">
          <a href={`${base}/withdraw`}>{t('withdraw.link')}</a>
        </p>
      )}
    </PublicPage>
  )
}
