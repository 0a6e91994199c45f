import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/staff/empty-state'
import { AddFileForm, PickupCodeForm } from '@/components/staff/request/file-forms'
import { FileList } from '@/components/staff/request/file-list'
import { readFormState } from '@/lib/platform/form-state'
import { can } from '@/lib/staff/permissions'
import type { Desk } from './desk'
import { requestForm } from './request-action'

/** The files that go with the answer, and the code that opens them. */
export async function FilesTab({ desk: { view, staff, stamp, failed, query } }: { desk: Desk }) {
  const t = await getTranslations('staff.request.files')
  const works = can(staff.roles, 'requests:work')
  const changes = works && view.lane === 'open' && view.state !== 'review'
  const issued =
    query.done === 'pickup-code' ? await readFormState(requestForm('issued-code', view.reference)) : null

  return (
    <div className="grid gap-8">
      {view.files.length > 0 ? (
        <FileList files={view.files} timeZone={view.timeZone} stamp={stamp} removable={changes} />
      ) : (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      )}
      {changes && <AddFileForm stamp={stamp} failed={failed} />}
      {works && view.state === 'review' && <p className="text-muted">{t('inReview')}</p>}
      {works && view.lane !== 'unconfirmed' && view.files.length > 0 && (
        <PickupCodeForm stamp={stamp} code={issued ? String(issued.values.code) : null} />
      )}
    </div>
  )
}
