import { useTranslations } from 'next-intl'

type Props = {
  person: string
  organisation: string
  outcome: string
  letter: string
  grounds: { title: string; citation: string }[]
  complaintRoutes: readonly { text: string; citation: string }[]
  files: string[]
  /** It has left already. */
  sent: boolean
}

/** What the person reads, on a sheet of its own: nothing on it is for staff. */
export function LetterPreview(props: Props) {
  const { person, organisation, outcome, letter, grounds, complaintRoutes, files, sent } = props
  const t = useTranslations('staff')

  return (
    <section aria-labelledby="letter">
      <h2 id="letter" className="mb-2 font-semibold">
        {t(sent ? 'request.decision.sent' : 'request.decision.preview', { person })}
      </h2>
      <div className="max-w-2xl rounded-sm border border-line bg-surface px-6 py-7 text-body shadow-sm sm:px-10">
        <p className="mb-1 text-muted">
          <bdi>{organisation}</bdi>
        </p>
        <p className="mb-5 text-lead font-semibold">{t(`outcomes.${outcome}`)}</p>
        <p dir="auto" className="break-words whitespace-pre-line">
          {letter}
        </p>
        {grounds.length > 0 && <Part title={t('letter.grounds')} lines={grounds.map(named)} />}
        {files.length > 0 && <Part title={t('letter.files')} lines={files} />}
        {complaintRoutes.length > 0 && (
          <Part title={t('letter.disagree')} lines={complaintRoutes.map(({ text }) => text)} />
        )}
      </div>
    </section>
  )
}

function named({ title, citation }: { title: string; citation: string }): string {
  return `${title} (${citation})`
}

function Part({ title, lines }: { title: string; lines: string[] }) {
  return (
    <>
      <p className="mt-6 mb-1 font-semibold">{title}</p>
      <ul className="list-disc ps-5">
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
