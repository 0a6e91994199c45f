import { useTranslations } from 'next-intl'
import { LongInstant } from '@/components/ui/long-instant'

export type TimelineEvent = {
  sequence: number
  at: Date
  /** `system` is the desk itself. */
  by: 'staff' | 'requester' | 'system'
  name: string
  words: string
}

type Props = { events: TimelineEvent[]; timeZone: string }

/** What happened, last first. People and the desk itself differ in name and in the shape of the mark. */
export function Timeline({ events, timeZone }: Props) {
  const t = useTranslations('staff.request')

  return (
    <ol className="border-s-2 border-line ps-5" reversed>
      {events.map(({ sequence, at, by, name, words }) => (
        <li key={sequence} className="relative pb-4 last:pb-0">
          <span
            aria-hidden="true"
            className={`absolute -start-[1.62rem] top-1.5 size-3 border-2 bg-page ${MARK[by]}`}
          />
          <p>
            <bdi className={by === 'system' ? 'text-muted' : 'font-semibold'}>{name || t(`by.${by}`)}</bdi>
            {by !== 'staff' && name && <span className="text-muted"> ({t(`by.${by}`)})</span>}
            {' · '}
            {words}
          </p>
          <p className="text-muted">
            <LongInstant at={at} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ol>
  )
}

const MARK = {
  staff: 'rounded-full border-accent bg-accent!',
  requester: 'rounded-full border-accent',
  system: 'border-edge',
}
