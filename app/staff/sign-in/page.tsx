import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/staff/door-page'
import { Field } from '@/components/ui/field'
import { readFormState } from '@/lib/platform/form-state'
import { currentStaff } from '@/lib/staff/current-staff'
import { nextPath } from '@/lib/staff/next-path'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  const next = nextPath((await searchParams).next)
  if (await currentStaff()) redirect(next)
  const t = await getTranslations('staff')
  const state = await readFormState('staff-sign-in')

  return (
    <DoorPage
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      action="/staff/sign-in/submit"
      button={t('signIn.button')}
      state={state}
      after={<p className="mt-8 text-muted">{t('signIn.lost')}</p>}
    >
      <input type="hidden" name="next" value={next} />
      <Field
        name="email"
        type="email"
        autoComplete="username"
        label={t('door.email')}
        defaultValue={state?.values.email}
        error={state?.errors.email}
      />
      <Field
        name="password"
        type="password"
        autoComplete="current-password"
        label={t('door.password')}
        error={state?.errors.password}
      />
    </DoorPage>
  )
}
