import { useTranslations } from 'next-intl'

/** What happens between sending a request and the answer. */
export function NextSteps() {
  const t = useTranslations('filing.sent')

  return (
    <section aria-labelledby="next" className="mt-8 max-w-measure">
      <h2 id="next" className="mb-2 text-lead font-semibold">
        {t('next')}
      </h2>
      <ol className="list-decimal ps-6 marker:text-muted">
        <li>{t('nextConfirm')}</li>
        <li>{t('nextWork')}</li>
        <li>{t('nextAnswer')}</li>
      </ol>
    </section>
  )
}
