import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { MissingPage } from '@/app/missing-page'
import { PersonAccess } from '@/components/staff/person-access'
import { PersonOrganisations } from '@/components/staff/person-organisations'
import { PersonRoles } from '@/components/staff/person-roles'
import { BackLink } from '@/components/ui/back-link'
import { PageHeading } from '@/components/ui/page-heading'
import { db } from '@/lib/platform/db'
import { readFormState } from '@/lib/platform/form-state'
import { grantableOrganisations } from '@/lib/staff/grantable-organisations'
import { getPerson } from '@/lib/staff/list-people'
import { personForm } from '@/lib/staff/person-outcome'
import { requireStaff } from '@/lib/staff/require-staff'
import { oneOf } from '../../../one-of'
import { StaffFrame } from '../../../staff-frame'

const DONE = ['invited-again', 'roles', 'organisations', 'disabled', 'enabled', 'recovery'] as const

type Query = { done?: string | string[]; failed?: string | string[] }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

export default async function PersonPage({ params, searchParams }: Props) {
  const id = z.uuid().safeParse((await params).id)
  if (!id.success) return <MissingPage />
  const staff = await requireStaff('people:manage', `/staff/settings/people/${id.data}`)
  if (!staff) return <MissingPage />
  const person = await getPerson(staff, id.data)
  if (!person) return <MissingPage />
  const t = await getTranslations('staff.people')
  const query = await searchParams
  const state = query.failed ? await readFormState(personForm(person.id)) : null
  const done = oneOf(DONE, query.done)
  const title = person.name || person.email

  return (
    <StaffFrame
      staff={staff}
      title={title}
      current="/staff/settings/people"
      state={state}
      done={done && t(`done.${done}`)}
    >
      <BackLink href="/staff/settings/people">{t('title')}</BackLink>
      <PageHeading caption={person.name && <bdi>{person.email}</bdi>}>
        <bdi>{title}</bdi>
      </PageHeading>
      <div className="grid gap-10">
        <PersonRoles person={person} self={person.id === staff.id} error={state?.errors.roles} />
        <PersonOrganisations
          person={person}
          grantable={await grantableOrganisations(db, staff.id, person.id)}
        />
        <PersonAccess person={person} self={person.id === staff.id} />
      </div>
    </StaffFrame>
  )
}
