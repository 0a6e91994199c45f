import { redirect } from 'next/navigation'
import { currentStaff } from '@/lib/staff/current-staff'
import { can } from '@/lib/staff/permissions'

/** Leads everybody to the page they start their day on. */
export default async function StaffHome() {
  const staff = await currentStaff()
  if (!staff) redirect('/staff/sign-in')
  redirect(can(staff.roles, 'requests:read') ? '/staff/queue' : '/staff/settings/people')
}
