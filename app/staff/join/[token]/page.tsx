import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/staff/dead-link'
import { DoorPage } from '@/components/staff/door-page'
import { NewPassword } from '@/components/staff/new-password'
import { Field } from '@/components/ui/field'
import { findLink } from '@/lib/identity/links'
import { readFormState } from '@/lib/platform/form-state'

export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const t = await getTranslations('staff')
  if (!(await findLink(token, 'invite'))) return <DeadLink sentence={t('join.dead')} />
  const state = await readFormState('staff-join')

  return (
    <DoorPage
      title={t('join.title')}
      lead={t('join.lead')}
      action={`/staff/join/${token}/submit`}
      button={t('join.button')}
      state={state}
    >
      <Field
        name="name"
        autoComplete="name"
        label={t('door.name')}
        defaultValue={state?.values.name}
        error={state?.errors.name}
      />
      <NewPassword label={t('door.password')} error={state?.errors.password} />
    </DoorPage>
  )
}
