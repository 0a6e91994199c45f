import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import type { RequesterView } from '@/lib/requests/get-request-for-requester'
import { type FormValues, textOf } from '../form-values'

type Props = {
  action: string
  request: Pick<RequesterView, 'organisationName' | 'state'>
  state: { values: FormValues; errors: Record<string, string> } | null
}

/** Where the person writes back, be it an answer to a question or something of their own. */
export function ReplyForm({ action, request, state }: Props) {
  const t = useTranslations('status.messages')
  const answers = request.state === 'waiting'

  return (
    <form method="post" action={action} noValidate className="mt-6 grid gap-4 print:hidden">
      <TextArea
        name="message"
        label={answers ? t('answer') : t('reply', { organisation: request.organisationName })}
        rows={5}
        maxLength={10_000}
        defaultValue={textOf(state?.values ?? {}, 'message')}
        error={state?.errors.message}
      />
      <div>
        <Button tone={answers ? 'primary' : 'secondary'}>{t('send')}</Button>
      </div>
    </form>
  )
}
