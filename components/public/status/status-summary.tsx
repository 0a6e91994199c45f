import { useLocale, useTranslations } from 'next-intl'
import type { RequesterView } from '@/lib/requests/get-request-for-requester'
import { isFinal } from '@/lib/requests/states'
import { LongDate } from '../../ui/long-date'
import { localDay, zoneName } from './local-day'

type Props = { request: RequesterView }

/** Where it is, when the answer comes and what to do: the three questions of whoever opens this page. */
export function StatusSummary({ request }: Props) {
  const t = useTranslations('status')
  const { state, gated, answer } = request
  const recorded = !gated && !isFinal(state)

  return (
    <section
      aria-labelledby="where"
      className="mb-2 max-w-measure rounded-md border-s-4 border-accent bg-page p-5 sm:p-6"
    >
      <h2 id="where" className="text-lead font-semibold">
        {answer ? t(`outcome.${answer.outcome}`) : t(`where.${recorded ? 'choice' : state}`)}
      </h2>
      <When request={request} />
      <h3 className="mt-4 font-semibold">{t('todo.title')}</h3>
      <Todo request={request} />
    </section>
  )
}

function When({ request }: Props) {
  const t = useTranslations('status.when')
  const zone = zoneName(request.timeZone, useLocale())
  const { state, gated, clock, closedAt, dueOn, timeZone } = request
  const date = (on: string) => () => (
    <strong className="font-semibold">
      <LongDate on={on} />
    </strong>
  )
  if (isFinal(state)) {
    const key = state === 'answered' ? 'answered' : 'closed'
    return closedAt && <p className="mt-1">{t.rich(key, { date: date(localDay(closedAt, timeZone)) })}</p>
  }
  const key = !gated ? 'choice' : clock.extendedDueOn ? 'extended' : 'answer'

  return (
    <>
      <p className="mt-1">{t.rich(key, { zone, date: date(dueOn) })}</p>
      {state === 'waiting' && <p>{t(clock.paused ? 'paused' : 'running')}</p>}
    </>
  )
}

function Todo({ request }: Props) {
  const t = useTranslations('status.todo')
  const { state, files, organisationSlug: slug } = request
  const link = (href: string) => (words: React.ReactNode) => <a href={href}>{words}</a>
  if (state === 'unconfirmed') return <p>{t.rich('unconfirmed', { a: link(`/${slug}/find`) })}</p>
  if (state === 'waiting') return <p>{t('waiting')}</p>
  if (state === 'answered') return <p>{t(files.length > 0 ? 'files' : 'answered')}</p>
  if (isFinal(state)) return <p>{t.rich('closed', { a: link(`/${slug}/request`) })}</p>

  return <p>{t('nothing')}</p>
}
