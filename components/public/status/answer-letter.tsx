import { useTranslations } from 'next-intl'
import type { RequesterAnswer } from '@/lib/requests/get-request-for-requester'

/** The letter as it was approved, what it rests on, and where to turn with a complaint. */
export function AnswerLetter({ answer }: { answer: RequesterAnswer }) {
  const t = useTranslations('status.answer')

  return (
    <section aria-labelledby="answer" className="mt-12 max-w-measure">
      <h2 id="answer" className="mb-3 text-lead font-semibold">
        {t('title')}
      </h2>
      <div className="rounded-md border border-line p-5 whitespace-pre-line sm:p-8 print:border-0 print:p-0">
        {answer.letter}
      </div>
      {answer.grounds.length > 0 && (
        <>
          <h3 className="mt-6 mb-1 font-semibold">{t('grounds')}</h3>
          <Cited items={answer.grounds.map(({ title, citation }) => ({ text: title, citation }))} />
        </>
      )}
      {answer.complaintRoutes.length > 0 && (
        <>
          <h3 className="mt-6 mb-1 font-semibold">{t('complaint')}</h3>
          <p className="mb-2">{t('complaintHint')}</p>
          <Cited items={answer.complaintRoutes} />
        </>
      )}
    </section>
  )
}

function Cited({ items }: { items: readonly { text: string; citation: string }[] }) {
  return (
    <ul className="list-disc ps-6 marker:text-muted">
      {items.map(({ text, citation }) => (
        <li key={text}>
          {text} <span className="text-muted">({citation})</span>
        </li>
      ))}
    </ul>
  )
}
