/** What a member of staff can be. One person may hold several roles. */
export const ROLES = ['agent', 'approver', 'auditor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Everything that a page or a form of the staff side can ask for. */
export const PERMISSIONS = [
  'requests:read',
  'requests:read-personal',
  'requests:note',
  'requests:work',
  'requests:approve',
  'requests:answer',
  'mail:manage',
  'people:manage',
  'settings:manage',
] as const
export type Permission = (typeof PERMISSIONS)[number]

const GRANTED: Record<Role, readonly Permission[]> = {
  agent: [
    'requests:read',
    'requests:read-personal',
    'requests:note',
    'requests:work',
    'requests:answer',
    'mail:manage',
  ],
  approver: [
    'requests:read',
    'requests:read-personal',
    'requests:note',
    'requests:approve',
    'requests:answer',
  ],
  auditor: ['requests:read'],
  admin: ['mail:manage', 'people:manage', 'settings:manage'],
}

/** Says whether any of these roles carries the permission. A role that nobody knows carries none. */
export function can(roles: readonly string[], permission: Permission): boolean {
  return ROLES.some((role) => roles.includes(role) && GRANTED[role].includes(permission))
}
