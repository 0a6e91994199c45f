import { useTranslations } from 'next-intl'
import { Icon } from './icon'
import { LongDate } from './long-date'

export type DateStep = { date: string; rule: string; citation: string; url?: string }

/** How a date was reckoned, step by step, each with its rule and source. */
export function WhyThisDate({ steps, open }: { steps: DateStep[]; open?: boolean }) {
  const t = useTranslations('desk')

  return (
    <details open={open} className="group max-w-measure">
      <summary className="inline-flex min-h-(--target) cursor-pointer list-none items-center gap-1.5 text-link underline underline-offset-4 hover:decoration-2 [&::-webkit-details-marker]:hidden">
        <Icon
          name="chevron-right"
          className="size-[1.1em] group-open:rotate-90 motion-safe:transition-transform rtl:-scale-x-100 rtl:group-open:-rotate-90"
        />
        {t('why')}
      </summary>
      <ol className="mt-2 border-s-2 border-line ps-5">
        {steps.map((step) => (
          <li key={`${step.date} ${step.rule}`} className="relative pb-4 last:pb-1">
            <span className="absolute -start-[1.6rem] top-2 size-2.5 rounded-full border-2 border-accent bg-page" />
            <p className="font-semibold">
              <LongDate on={step.date} />
            </p>
            <p>{step.rule}</p>
            <p className="text-small text-muted">
              {step.url ? (
                <a href={step.url} rel="noreferrer">
                  {step.citation}
                </a>
              ) : (
                step.citation
              )}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
