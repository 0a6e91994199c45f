import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { OrganisationBoxes } from '@/components/staff/organisation-boxes'
import { RoleBoxes } from '@/components/staff/role-boxes'
import { BackLink } from '@/components/ui/back-link'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { PageHeading } from '@/components/ui/page-heading'
import { readFormState } from '@/lib/platform/form-state'
import { listServed } from '@/lib/staff/list-served'
import { requireStaff } from '@/lib/staff/require-staff'
import { StaffFrame } from '../../../staff-frame'

type Props = { searchParams: Promise<{ failed?: string | string[] }> }

export default async function InvitePage({ searchParams }: Props) {
  const staff = await requireStaff('people:manage', '/staff/settings/people/invite')
  if (!staff) return <MissingPage />
  const t = await getTranslations('staff')
  const state = (await searchParams).failed ? await readFormState('staff-invite') : null
  const values = state?.values ?? {}

  return (
    <StaffFrame staff={staff} title={t('invite.title')} current="/staff/settings/people" state={state}>
      <BackLink href="/staff/settings/people">{t('people.title')}</BackLink>
      <PageHeading lead={t('invite.lead')}>{t('invite.title')}</PageHeading>
      <form method="post" action="/staff/settings/people/invite/submit" noValidate className="grid gap-6">
        <Field
          name="email"
          type="email"
          autoComplete="off"
          label={t('door.email')}
          defaultValue={values.email}
          error={state?.errors.email}
          className="max-w-md"
        />
        <RoleBoxes legend={t('invite.roles')} chosen={values.roles ?? []} error={state?.errors.roles} />
        <OrganisationBoxes
          legend={t('invite.organisations')}
          hint={t('invite.organisationsHint')}
          organisations={await listServed(staff)}
          chosen={values.organisations ?? []}
          error={state?.errors.organisations}
        />
        <div>
          <Button>{t('invite.button')}</Button>
        </div>
      </form>
    </StaffFrame>
  )
}
