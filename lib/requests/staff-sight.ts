import { can } from '@/lib/staff/permissions'
import type { StaffActor } from './change-request'

/** Says whether this person may know that a request of this organisation exists. */
export function maySee(staff: StaffActor, organisationId: string): boolean {
  return organisationsOf(staff).includes(organisationId)
}

/** The organisations whose requests this person may list; none for a person without such a role. */
export function organisationsOf(staff: StaffActor): readonly string[] {
  return can(staff.roles, 'requests:read') ? staff.organisationIds : []
}

/** Says whether this person may read who asked and what was written. Auditors may not. */
export function maySeePeople(staff: StaffActor): boolean {
  return can(staff.roles, 'requests:read-personal')
}
