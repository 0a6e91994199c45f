import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/staff/dead-link'
import { DoorPage } from '@/components/staff/door-page'
import { NewPassword } from '@/components/staff/new-password'
import { findLink } from '@/lib/identity/links'
import { readFormState } from '@/lib/platform/form-state'

export default async function RecoverPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const t = await getTranslations('staff')
  if (!(await findLink(token, 'recover'))) return <DeadLink sentence={t('recover.dead')} />
  const state = await readFormState('staff-recover')

  return (
    <DoorPage
      title={t('recover.title')}
      lead={t('recover.lead')}
      action={`/staff/recover/${token}/submit`}
      button={t('recover.button')}
      state={state}
    >
      <NewPassword label={t('door.newPassword')} error={state?.errors.password} />
    </DoorPage>
  )
}
