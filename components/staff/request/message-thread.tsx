import { useTranslations } from 'next-intl'
import { LongInstant } from '@/components/ui/long-instant'

export type ThreadMessage = {
  direction: 'to-requester' | 'from-requester'
  kind: string
  at: Date
  body: string
  staffName: string | null
}

type Props = { messages: ThreadMessage[]; person: string; timeZone: string }

/** What the person and the desk wrote to each other, oldest first. */
export function MessageThread({ messages, person, timeZone }: Props) {
  const t = useTranslations('staff.request.messages')

  return (
    <ol className="grid gap-4">
      {messages.map(({ direction, kind, at, body, staffName }) => {
        const outgoing = direction === 'to-requester'
        return (
          <li
            key={`${at.getTime()} ${kind} ${body.length}`}
            className={`max-w-measure rounded-md border bg-surface px-4 py-3 ${outgoing ? 'ms-6 border-accent sm:ms-16' : 'me-6 border-line sm:me-16'}`}
          >
            <p className="mb-1 flex flex-wrap justify-between gap-x-4">
              <span>
                <bdi className="font-semibold">{outgoing ? (staffName ?? t('desk')) : person}</bdi>
                <span className="text-muted">
                  {' · '}
                  {t(`kind.${kind}`)}
                </span>
              </span>
              <span className="text-muted">
                <LongInstant at={at} timeZone={timeZone} />
              </span>
            </p>
            <p dir="auto" className="break-words whitespace-pre-line">
              {body}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
