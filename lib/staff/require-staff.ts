import { notFound, redirect } from 'next/navigation'
import { currentStaff } from './current-staff'
import { signInPath } from './next-path'
import { can, type Permission } from './permissions'
import type { Staff } from './sessions'

/**
 * Who reads this page. Nobody signed in: the sign-in page, which leads back to `path`. Somebody without
 * the permission: the same page as for an address at which there is nothing.
 */
export async function requireStaff(permission: Permission, path = '/staff'): Promise<Staff> {
  const staff = await currentStaff()
  if (!staff) redirect(signInPath(path))
  if (!can(staff.roles, permission)) notFound()
  return staff
}
