import { useTranslations } from 'next-intl'
import { LongDate } from '@/components/ui/long-date'
import { Reference } from '@/components/ui/reference'
import { type DateStep, WhyThisDate } from '@/components/ui/why-this-date'
import type { Right } from '@/lib/law/rights'

type FiledRequest = {
  reference: string
  right: Right
  gated: boolean
  dueOn: string
  explanation: DateStep[]
}

/** The requests that were just sent: reference, what was asked, and the date with its reasons. */
export function FiledList({ requests }: { requests: FiledRequest[] }) {
  const t = useTranslations('filing.sent')
  const ask = useTranslations('rights.ask')

  return (
    <section aria-labelledby="filed" className="mt-8 max-w-measure">
      <h2 id="filed" className="mb-3 text-lead font-semibold">
        {t('requests', { count: requests.length })}
      </h2>
      <ul className="border-t border-line">
        {requests.map(({ reference, right, gated, dueOn, explanation }) => (
          <li key={reference} className="border-b border-line py-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-6">
              <span className="font-semibold">{ask(right)}</span>
              <Reference>{reference}</Reference>
            </p>
            <p>
              {t.rich(gated ? 'by' : 'ungated', {
                date: () => (
                  <strong className="font-semibold">
                    <LongDate on={dueOn} />
                  </strong>
                ),
              })}
            </p>
            <WhyThisDate steps={explanation} />
          </li>
        ))}
      </ul>
    </section>
  )
}
