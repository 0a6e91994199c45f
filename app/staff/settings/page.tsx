import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { OnePersonDesk } from '@/components/staff/one-person-desk'
import { PageHeading } from '@/components/ui/page-heading'
import { readFormState } from '@/lib/platform/form-state'
import { listServed } from '@/lib/staff/list-served'
import { requireStaff } from '@/lib/staff/require-staff'
import { oneOf } from '../one-of'
import { StaffFrame } from '../staff-frame'

type Props = { searchParams: Promise<{ done?: string | string[]; failed?: string | string[] }> }

export default async function SettingsPage({ searchParams }: Props) {
  const staff = await requireStaff('settings:manage', '/staff/settings')
  if (!staff) return <MissingPage />
  const t = await getTranslations('staff.settings')
  const query = await searchParams
  const done = oneOf(['allowed', 'forbidden'], query.done)
  const state = query.failed ? await readFormState('staff-settings') : null

  return (
    <StaffFrame
      staff={staff}
      title={t('title')}
      current="/staff/settings"
      state={state}
      done={done && t(`done.${done}`)}
    >
      <PageHeading>{t('title')}</PageHeading>
      <OnePersonDesk organisations={await listServed(staff)} />
    </StaffFrame>
  )
}
