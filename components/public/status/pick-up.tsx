import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { LongDate } from '@/components/ui/long-date'
import { Notice } from '@/components/ui/notice'
import type { RequesterFile } from '@/lib/requests/get-request-for-requester'
import { fileKind, fileSize } from './file-words'
import { localDay } from './local-day'

type Props = {
  /** The address of the status page, under which the files stand. */
  action: string
  files: RequesterFile[]
  timeZone: string
  locked: boolean
  error?: string
}

/** The files of an answer. One code opens them, and each has a button of its own. */
export function PickUp({ action, files, timeZone, locked, error }: Props) {
  const t = useTranslations('status.files')

  return (
    <section aria-labelledby="files" className="mt-12 max-w-measure print:hidden">
      <h2 id="files" className="mb-2 text-lead font-semibold">
        {t('title')}
      </h2>
      {locked && <Notice tone="warning" className="mb-4" title={t('locked')} />}
      <form method="post" action={`${action}/files/${files[0]?.id}`} noValidate>
        {!locked && (
          <>
            <p className="mb-4">{t('lead')}</p>
            <Field
              name="code"
              label={t('code')}
              hint={t('codeHint')}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              dir="ltr"
              maxLength={40}
              error={error}
              className="max-w-56 tracking-[0.1em] uppercase"
            />
          </>
        )}
        <ul className="mt-5 border-t border-line">
          {files.map((file) => (
            <FileRow key={file.id} action={`${action}/files/${file.id}`} {...{ file, timeZone, locked }} />
          ))}
        </ul>
      </form>
      {!locked && (
        <p className="mt-3 text-muted">
          {t('lost')} {t('lostHint')}
        </p>
      )}
    </section>
  )
}

type RowProps = { file: RequesterFile; timeZone: string; action: string; locked: boolean }

function FileRow({ file, timeZone, action, locked }: RowProps) {
  const t = useTranslations('status.files')
  const locale = useLocale()
  const { name, sizeBytes, expiresAt, available, downloadsLeft } = file
  const what = t('what', { kind: fileKind(name) ?? t('unknownKind'), size: fileSize(sizeBytes, locale) })
  // The last whole day, as the mail says it too.
  const until = expiresAt && localDay(new Date(expiresAt.getTime() - 86_400_000), timeZone)

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line py-4">
      <div className="min-w-0">
        <p className="font-semibold break-words">
          <bdi>{name}</bdi>
        </p>
        <p>{what}</p>
        <p className="text-muted">
          {available ? (
            <>
              {until && t.rich('until', { date: () => <LongDate on={until} /> })}{' '}
              {t('left', { count: downloadsLeft })}
            </>
          ) : (
            t('gone')
          )}
        </p>
      </div>
      {available && !locked && (
        <Button tone="secondary" formAction={action}>
          {t('download')}
          <span className="sr-only"> {name}</span>
        </Button>
      )}
    </li>
  )
}
