import { useTranslations } from 'next-intl'
import { AnswerLetter } from '@/components/public/status/answer-letter'
import type { RequesterAnswer } from '@/lib/requests/get-request-for-requester'

type Props = {
  person: string
  answer: RequesterAnswer
  /** Names of the files that go with it. */
  files: string[]
  /** It has left already. */
  sent: boolean
}

/** The answer as the person reads it: the very part of their status page, on a sheet of its own. */
export function LetterPreview({ person, answer, files, sent }: Props) {
  const t = useTranslations('staff')

  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className="mb-2 font-semibold">
        {t(sent ? 'request.decision.sent' : 'request.decision.preview', { person })}
      </h2>
      <div className="max-w-3xl rounded-sm border border-line bg-surface px-6 pb-8 text-body shadow-sm sm:px-10 [&>section]:mt-8">
        <AnswerLetter answer={answer} />
        {files.length > 0 && (
          <>
            <h3 className="mt-6 mb-1 font-semibold">{t('letter.files')}</h3>
            <ul className="list-disc ps-6 marker:text-muted">
              {files.map((name) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
