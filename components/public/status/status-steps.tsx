import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { ShortDate } from '@/components/ui/short-date'
import type { RequesterView } from '@/lib/requests/get-request-for-requester'
import { isFinal } from '@/lib/requests/states'
import { localDay } from './local-day'

type Step = { key: string; at: Date | null; done: boolean }

/** The way of a request in a few steps, those behind it with their dates. */
export function StatusSteps({ request }: { request: RequesterView }) {
  const t = useTranslations('status.steps')
  const steps = stepsOf(request)
  const current = steps.findIndex(({ done }) => !done)

  return (
    <section aria-label={t('title')} className="mt-6 max-w-measure">
      <ol className="grid gap-3 @lg:auto-cols-fr @lg:grid-flow-col @lg:gap-0">
        {steps.map(({ key, at, done }, index) => (
          <li
            key={key}
            aria-current={index === current ? 'step' : undefined}
            className={`flex gap-3 @lg:block @lg:border-t-4 @lg:pe-3 @lg:pt-3 ${done ? 'border-accent' : 'border-line'}`}
          >
            <span className={`@lg:hidden ${done ? 'text-accent' : 'text-muted'}`}>
              <Icon name={done ? 'circle-check' : 'circle'} className="mt-1 size-5" />
            </span>
            <span>
              <span className={index === current || done ? 'font-semibold' : 'text-muted'}>{t(key)}</span>
              <span className="block text-small text-muted">
                {done && at ? (
                  <ShortDate on={localDay(at, request.timeZone)} />
                ) : (
                  !done && t(index === current ? 'now' : 'ahead')
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function stepsOf({ channel, gated, state, receivedAt, confirmedAt, closedAt }: RequesterView): Step[] {
  const over = isFinal(state)
  const end = state === 'answered' || !over ? 'answered' : state === 'withdrawn' ? 'withdrawn' : 'closed'
  const asksToConfirm = channel === 'web' && gated
  const begun = over ? state === 'answered' : state !== 'unconfirmed' && state !== 'received'

  return [
    { key: channel === 'web' ? 'sent' : 'received', at: receivedAt, done: true },
    ...(asksToConfirm && (confirmedAt || !over)
      ? [{ key: 'confirmed', at: confirmedAt, done: confirmedAt !== null }]
      : []),
    ...(begun || !over ? [{ key: 'working', at: null, done: state === 'answered' }] : []),
    { key: end, at: closedAt, done: over },
  ]
}
