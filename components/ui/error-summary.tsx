import { useTranslations } from 'next-intl'

type Props = {
  /** Sentences by field. The field's id is the key unless `ids` says otherwise. */
  errors: Record<string, string>
  ids?: Record<string, string>
  /** What went wrong with the form as a whole. */
  refused?: string
}

/** What is wrong, first thing in main, in the same words as beside each field. Nothing when all is well. */
export function ErrorSummary({ errors, ids = {}, refused }: Props) {
  const t = useTranslations('desk')
  const entries = Object.entries(errors)
  if (entries.length === 0 && !refused) return null

  return (
    <div
      id="error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="mb-8 max-w-measure rounded-md border-2 border-danger bg-surface p-5"
    >
      <h2 id="error-summary-title" className="text-lead font-semibold">
        {t('problem')}
      </h2>
      {refused && <p className="mt-2">{refused}</p>}
      {entries.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {entries.map(([field, sentence]) => (
            <li key={field}>
              <a
                href={`#${ids[field] ?? field}`}
                className="font-semibold text-danger underline underline-offset-4 hover:decoration-2"
              >
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
