import { getTranslations } from 'next-intl/server'
import { Timeline } from '@/components/staff/request/timeline'
import type { Desk } from './desk'
import { timelineOf } from './event-words'

/** What the person asked for, in their words, and what has happened since. */
export async function OverviewTab({ desk: { view } }: { desk: Desk }) {
  const t = await getTranslations('staff.request')
  const rights = await getTranslations('rights.ask')
  const original = view.messages.find(({ kind }) => kind === 'original')?.body
  const words = [...new Set([original, view.asked].filter(Boolean))]

  return (
    <div className="grid gap-8">
      <section aria-labelledby="asked" className="max-w-measure">
        <h2 id="asked" className="mb-2 text-lead font-semibold">
          {rights(view.right)}
        </h2>
        {view.person === null && <p className="text-muted">{t('hidden')}</p>}
        {words.map((text) => (
          <blockquote
            key={text}
            dir="auto"
            className="mb-3 border-s-4 border-line ps-4 break-words whitespace-pre-line"
          >
            {text}
          </blockquote>
        ))}
        {view.person !== null && words.length === 0 && <p className="text-muted">{t('noWords')}</p>}
      </section>
      <section aria-labelledby="timeline">
        <h2 id="timeline" className="mb-3 text-lead font-semibold">
          {t('timeline')}
        </h2>
        <Timeline events={await timelineOf(view)} timeZone={view.timeZone} />
      </section>
    </div>
  )
}
