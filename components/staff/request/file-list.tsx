import { useLocale, useTranslations } from 'next-intl'
import { fileSize } from '@/components/public/status/file-words'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { LongInstant } from '@/components/ui/long-instant'
import { type Stamp, VerbForm } from './verb-form'

export type FileRow = {
  id: string
  name: string
  sizeBytes: number
  at: Date
  complete: boolean
  destroyed: boolean
  downloads: number
  expiresAt: Date | null
}

type Props = { files: FileRow[]; timeZone: string; stamp: Stamp; removable: boolean }

/** The files of a request: what they are, how far they got, and how often the person fetched them. */
export function FileList({ files, timeZone, stamp, removable }: Props) {
  const t = useTranslations('staff.request.files')
  const locale = useLocale()

  return (
    <ul className="max-w-measure border-t border-line">
      {files.map((file) => (
        <li
          key={file.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2.5"
        >
          <div className="min-w-0">
            <p className="break-words">
              {file.complete && !file.destroyed ? (
                <a href={`/staff/requests/${stamp.reference}/files/${file.id}`}>
                  <bdi>{file.name}</bdi>
                </a>
              ) : (
                <bdi>{file.name || t('erased')}</bdi>
              )}
            </p>
            <p className="text-muted">
              {fileSize(file.sizeBytes, locale)}
              {' · '}
              <LongInstant at={file.at} timeZone={timeZone} />
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <Standing {...file} />
            {removable && !file.destroyed && (
              <VerbForm stamp={stamp} verb="remove-file" className="">
                <input type="hidden" name="file" value={file.id} />
                <Button tone="quiet">
                  {t('remove')} <span className="sr-only">{file.name}</span>
                </Button>
              </VerbForm>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Standing({ complete, destroyed, downloads, expiresAt }: FileRow) {
  const t = useTranslations('staff.request.files')
  if (destroyed) return <Chip>{t('destroyed')}</Chip>
  if (!complete) {
    return (
      <Chip tone="warning" icon="triangle-alert">
        {t('unfinished')}
      </Chip>
    )
  }
  return expiresAt ? <Chip tone="success">{t('fetched', { count: downloads })}</Chip> : null
}
