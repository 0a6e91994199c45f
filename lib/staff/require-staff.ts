import { redirect } from 'next/navigation'
import { currentStaff } from './current-staff'
import { signInPath } from './next-path'
import { can, type Permission } from './permissions'
import type { Staff } from './sessions'

/**
 * Who reads this page. Nobody signed in: leads to the sign-in page, which leads back to `path`. Null for
 * somebody without the permission, who gets the same page as for an address at which there is nothing.
 */
export async function requireStaff(permission: Permission, path = '/staff'): Promise<Staff | null> {
  const staff = await currentStaff()
  if (!staff) redirect(signInPath(path))
  return can(staff.roles, permission) ? staff : null
}
