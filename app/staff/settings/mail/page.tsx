import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { DeadLetters } from '@/components/staff/dead-letters'
import { PageHeading } from '@/components/ui/page-heading'
import { deadLettersFor } from '@/lib/staff/dead-letters-for'
import { requireStaff } from '@/lib/staff/require-staff'
import { oneOf } from '../../one-of'
import { StaffFrame } from '../../staff-frame'

type Props = { searchParams: Promise<{ done?: string | string[] }> }

export default async function MailPage({ searchParams }: Props) {
  const staff = await requireStaff('mail:manage', '/staff/settings/mail')
  if (!staff) return <MissingPage />
  const t = await getTranslations('staff.mail')
  const done = oneOf(['retried', 'gone'], (await searchParams).done)

  return (
    <StaffFrame
      staff={staff}
      title={t('title')}
      current="/staff/settings/mail"
      done={done && t(`done.${done}`)}
    >
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <DeadLetters letters={await deadLettersFor(staff)} />
    </StaffFrame>
  )
}
