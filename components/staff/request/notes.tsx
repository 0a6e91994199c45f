import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { LongInstant } from '@/components/ui/long-instant'
import { TextArea } from '@/components/ui/text-area'
import { type Failed, type Stamp, shownAgain, VerbForm } from './verb-form'

type Props = {
  notes: { at: Date; body: string; staffName: string }[]
  timeZone: string
  /** Null for who may not write any. */
  stamp: Stamp | null
  failed: Failed
}

/** Internal notes. The whole part is tinted and dashed, so that nobody takes it for a message. */
export function Notes({ notes, timeZone, stamp, failed }: Props) {
  const t = useTranslations('staff.request.notes')
  const { values, errors } = shownAgain(failed, 'note')

  return (
    <section
      aria-labelledby="notes"
      className="rounded-md border-2 border-dashed border-warning bg-warning-soft px-5 py-4"
    >
      <h2 id="notes" className="mb-1 flex items-center gap-2 text-lead font-semibold text-warning">
        <Icon name="sticky-note" /> {t('title')}
      </h2>
      <p className="mb-5">{t('lead')}</p>
      {notes.length === 0 && <p className="mb-5 text-muted">{t('none')}</p>}
      <ol className="mb-6 grid gap-4">
        {notes.map(({ at, body, staffName }) => (
          <li key={`${at.getTime()} ${body.length}`} className="max-w-measure border-s-4 border-warning ps-4">
            <p>
              <bdi className="font-semibold">{staffName}</bdi>
              <span className="text-muted">
                {' · '}
                <LongInstant at={at} timeZone={timeZone} />
              </span>
            </p>
            <p dir="auto" className="break-words whitespace-pre-line">
              {body}
            </p>
          </li>
        ))}
      </ol>
      {stamp && (
        <VerbForm stamp={stamp} verb="note">
          <TextArea
            id="note-text"
            name="text"
            rows={4}
            label={t('write')}
            defaultValue={values.text}
            error={errors.text}
          />
          <div>
            <Button tone="secondary">{t('save')}</Button>
          </div>
        </VerbForm>
      )}
    </section>
  )
}
