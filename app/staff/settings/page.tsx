import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { OnePersonDesk } from '@/components/staff/one-person-desk'
import { PageHeading } from '@/components/ui/page-heading'
import { listServed } from '@/lib/staff/list-served'
import { requireStaff } from '@/lib/staff/require-staff'
import { oneOf } from '../one-of'
import { StaffFrame } from '../staff-frame'

type Props = { searchParams: Promise<{ done?: string | string[] }> }

export default async function SettingsPage({ searchParams }: Props) {
  const staff = await requireStaff('settings:manage', '/staff/settings')
  if (!staff) return <MissingPage />
  const t = await getTranslations('staff.settings')
  const done = oneOf(['allowed', 'forbidden'], (await searchParams).done)

  return (
    <StaffFrame staff={staff} title={t('title')} current="/staff/settings" done={done && t(`done.${done}`)}>
      <PageHeading>{t('title')}</PageHeading>
      <OnePersonDesk organisations={await listServed(staff)} />
    </StaffFrame>
  )
}
