import { useTranslations } from 'next-intl'
import { WhyThisDate } from '@/components/ui/why-this-date'
import type { RequesterView } from '@/lib/requests/get-request-for-requester'
import { isFinal } from '@/lib/requests/states'
import type { FormValues } from '../form-values'
import { AnswerLetter } from './answer-letter'
import { AskedFor } from './asked-for'
import { MessageThread } from './message-thread'
import { OtherRequests } from './other-requests'
import { PickUp } from './pick-up'
import { ReplyForm } from './reply-form'
import { StatusSteps } from './status-steps'
import { StatusSummary } from './status-summary'

type FormState = { values: FormValues; errors: Record<string, string> } | null

type Props = {
  request: RequesterView
  /** The address of the page, under which its handlers stand. */
  base: string
  reply: FormState
  pickUp: FormState
}

/** A request as its own person sees it, what matters most first. */
export function StatusBody({ request, base, reply, pickUp }: Props) {
  const t = useTranslations('status')
  const { state, answer, files, timeZone, pickupLocked: locked } = request
  const open = !isFinal(state)

  return (
    <>
      <StatusSummary request={request} />
      <WhyThisDate steps={request.clock.explanation} />
      <StatusSteps request={request} />
      {answer && <AnswerLetter answer={answer} />}
      {files.length > 0 && (
        <PickUp action={base} error={pickUp?.errors.code} {...{ files, timeZone, locked }} />
      )}
      <MessageThread request={request} />
      {state !== 'unconfirmed' && (open || state === 'answered') && (
        <ReplyForm action={`${base}/reply`} request={request} state={reply} />
      )}
      <AskedFor request={request} />
      <OtherRequests request={request} />
      {open && (
        <p className="mt-12 border-t border-line pt-5 print:hidden">
          <a href={`${base}/withdraw`}>{t('withdraw.link')}</a>
        </p>
      )}
    </>
  )
}
