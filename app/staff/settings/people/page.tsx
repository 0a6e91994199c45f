import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { PeopleTable } from '@/components/staff/people-table'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeading } from '@/components/ui/page-heading'
import { listPeople } from '@/lib/staff/list-people'
import { requireStaff } from '@/lib/staff/require-staff'
import { oneOf } from '../../one-of'
import { StaffFrame } from '../../staff-frame'

type Props = { searchParams: Promise<{ done?: string | string[] }> }

export default async function PeoplePage({ searchParams }: Props) {
  const staff = await requireStaff('people:manage', '/staff/settings/people')
  if (!staff) return <MissingPage />
  const t = await getTranslations('staff.people')
  const done = oneOf(['invited'], (await searchParams).done)

  return (
    <StaffFrame
      staff={staff}
      title={t('title')}
      current="/staff/settings/people"
      done={done && t(`done.${done}`)}
    >
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <p className="mb-5">
        <LinkButton href="/staff/settings/people/invite">{t('invite')}</LinkButton>
      </p>
      <PeopleTable people={await listPeople(staff)} selfId={staff.id} />
    </StaffFrame>
  )
}
