import { useTranslations } from 'next-intl'
import { LongInstant } from '@/components/ui/long-instant'
import type { RequesterMessage, RequesterView } from '@/lib/requests/get-request-for-requester'

/** What was written, oldest first: who, when and the words. */
export function MessageThread({ request }: { request: RequesterView }) {
  const t = useTranslations('status.messages')

  return (
    <section aria-labelledby="messages" className="mt-12 max-w-measure">
      <h2 id="messages" className="mb-3 text-lead font-semibold">
        {t('title')}
      </h2>
      {request.messages.length === 0 && <p className="text-muted">{t('empty')}</p>}
      <ol className="grid gap-4">
        {request.messages.map((message) => (
          <li key={`${message.at.toISOString()} ${message.kind}`}>
            <Message message={message} from={request.organisationName} timeZone={request.timeZone} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Message({ message, from, timeZone }: { message: RequesterMessage; from: string; timeZone: string }) {
  const t = useTranslations('status.messages')
  const ours = message.direction === 'to-requester'
  const label = ['question', 'extension', 'original'].find((kind) => kind === message.kind)

  return (
    <article
      className={`rounded-md border p-4 sm:p-5 ${ours ? 'border-accent bg-accent-soft' : 'border-line bg-surface'}`}
    >
      <p className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">
          <bdi>{ours ? from : t('you')}</bdi>
          {label && ` · ${t(label)}`}
        </span>
        <span className="text-small text-muted">
          <LongInstant at={message.at} timeZone={timeZone} />
        </span>
      </p>
      <p className="whitespace-pre-line break-words">{message.body}</p>
    </article>
  )
}
