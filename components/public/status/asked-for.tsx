import { useTranslations } from 'next-intl'
import { LongInstant } from '@/components/ui/long-instant'
import { SummaryList } from '@/components/ui/summary-list'
import type { RequesterView } from '@/lib/requests/get-request-for-requester'

/** What the person asked for, in their own words. */
export function AskedFor({ request }: { request: RequesterView }) {
  const t = useTranslations('status.asked')
  const ask = useTranslations('rights.ask')
  const { right, asked, correction, regimeName, receivedAt, timeZone } = request
  const rows = [
    { key: 'what', label: t('what'), value: ask(right) },
    ...(asked ? [{ key: 'details', label: t('details'), value: asked }] : []),
    ...(correction
      ? [
          { key: 'wrong', label: t('wrong'), value: correction.wrong },
          { key: 'right', label: t('right'), value: correction.right },
        ]
      : []),
    { key: 'received', label: t('received'), value: <LongInstant at={receivedAt} timeZone={timeZone} /> },
    { key: 'law', label: t('law'), value: regimeName },
  ]

  return (
    <section aria-labelledby="asked" className="mt-12 max-w-measure">
      <h2 id="asked" className="mb-3 text-lead font-semibold">
        {t('title')}
      </h2>
      <SummaryList rows={rows} />
    </section>
  )
}
