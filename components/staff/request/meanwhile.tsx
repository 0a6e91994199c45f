import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Timeline, type TimelineEvent } from './timeline'

/** What others did since the form was opened, for somebody whose form came too late. */
export function Meanwhile({ events, timeZone }: { events: TimelineEvent[]; timeZone: string }) {
  const t = useTranslations('staff.request')
  if (events.length === 0) return null

  return (
    <Notice tone="warning" title={t('meanwhile')} className="mb-6">
      <div className="mt-2 ps-1">
        <Timeline events={events} timeZone={timeZone} />
      </div>
    </Notice>
  )
}
