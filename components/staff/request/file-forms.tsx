import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { type Failed, type Stamp, shownAgain, VerbForm } from './verb-form'

/** Adds one file to the answer. */
export function AddFileForm({ stamp, failed }: { stamp: Stamp; failed: Failed }) {
  const t = useTranslations('staff.request.files')
  const { errors } = shownAgain(failed, 'files')

  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`/staff/requests/${stamp.reference}/files`}
      noValidate
      className="grid gap-4"
    >
      <input type="hidden" name="version" value={stamp.version} />
      <input type="hidden" name="seen" value={stamp.seen} />
      <Field
        id="files-file"
        name="file"
        type="file"
        label={t('file')}
        hint={t('fileHint')}
        error={errors.file}
      />
      <div>
        <Button>{t('add')}</Button>
      </div>
    </form>
  )
}

/** A new code for somebody who lost theirs, or who never got one because they asked by phone or post. */
export function PickupCodeForm({ stamp, code }: { stamp: Stamp; code: string | null }) {
  const t = useTranslations('staff.request.files')

  return (
    <section aria-labelledby="code" className="grid max-w-measure gap-3">
      <h2 id="code" className="font-semibold">
        {t('code')}
      </h2>
      {code && (
        <Notice tone="success" title={t('codeIssued')}>
          <p className="text-lead font-semibold tracking-[0.1em]">
            <bdi>{code}</bdi>
          </p>
          <p>{t('codeOnce')}</p>
        </Notice>
      )}
      <p>{t('codeHint')}</p>
      <VerbForm stamp={stamp} verb="pickup-code">
        <div>
          <Button tone="secondary">{t('issue')}</Button>
        </div>
      </VerbForm>
    </section>
  )
}
