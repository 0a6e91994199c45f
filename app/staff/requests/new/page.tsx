import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { textOf } from '@/components/public/form-values'
import { NewRequestForm } from '@/components/staff/new-request-form'
import { OrganisationChoice } from '@/components/staff/organisation-choice'
import { BackLink } from '@/components/ui/back-link'
import { PageHeading } from '@/components/ui/page-heading'
import { now, toPlainDate } from '@/lib/platform/clock'
import { newSecret } from '@/lib/platform/crypto'
import { readFormState } from '@/lib/platform/form-state'
import { getOrganisation } from '@/lib/requests/get-organisation'
import { listServed } from '@/lib/staff/list-served'
import { requireStaff } from '@/lib/staff/require-staff'
import { StaffFrame } from '../../staff-frame'

type Query = { organisation?: string | string[]; failed?: string | string[] }
type Props = { searchParams: Promise<Query> }

export default async function NewRequestPage({ searchParams }: Props) {
  const query = await searchParams
  const staff = await requireStaff('requests:work', '/staff/requests/new')
  if (!staff) return <MissingPage />
  const t = await getTranslations('staff.enter')
  const served = await listServed(staff)
  const state = query.failed ? await readFormState('staff-new-request') : null
  const asked = query.organisation ?? state?.values.organisation
  const slug = served.length === 1 ? served[0]?.slug : served.find((one) => one.slug === asked)?.slug
  const organisation = slug ? await getOrganisation(slug) : null

  return (
    <StaffFrame staff={staff} title={t('title')} state={state}>
      <BackLink href="/staff/queue">{t('back')}</BackLink>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {organisation ? (
        <NewRequestForm
          policy={organisation.policy}
          formKey={textOf(state?.values ?? {}, 'formKey') || newSecret()}
          today={toPlainDate(now(), organisation.timeZone)}
          timeZone={organisation.timeZone}
          several={served.length > 1}
          values={state?.values ?? {}}
          errors={state?.errors ?? {}}
        />
      ) : (
        <OrganisationChoice action="/staff/requests/new" organisations={served} />
      )}
    </StaffFrame>
  )
}
