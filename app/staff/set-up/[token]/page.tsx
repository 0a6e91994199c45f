import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/staff/dead-link'
import { DoorPage } from '@/components/staff/door-page'
import { NewPassword } from '@/components/staff/new-password'
import { Field } from '@/components/ui/field'
import { findLink } from '@/lib/identity/links'
import { readFormState } from '@/lib/platform/form-state'

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const t = await getTranslations('staff')
  if (!(await findLink(token, 'set-up'))) return <DeadLink sentence={t('setUp.dead')} />
  const state = await readFormState('staff-set-up')

  return (
    <DoorPage
      title={t('setUp.title')}
      lead={t('setUp.lead')}
      action={`/staff/set-up/${token}/submit`}
      button={t('setUp.button')}
      state={state}
    >
      <Field
        name="name"
        autoComplete="name"
        label={t('door.name')}
        defaultValue={state?.values.name}
        error={state?.errors.name}
      />
      <Field
        name="email"
        type="email"
        autoComplete="username"
        label={t('door.email')}
        defaultValue={state?.values.email}
        error={state?.errors.email}
      />
      <NewPassword label={t('door.password')} error={state?.errors.password} />
    </DoorPage>
  )
}
