import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { can, PERMISSIONS, type Permission, ROLES, type Role } from './permissions'

const EXPECTED: Record<Role, Permission[]> = {
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

describe('can', () => {
  it.each(ROLES)('gives %s exactly its own permissions', (role) => {
    expect(PERMISSIONS.filter((permission) => can([role], permission))).toEqual(EXPECTED[role])
  })

  it('gives several roles what each of them gives, and nothing more', () => {
    fc.assert(
      fc.property(fc.subarray([...ROLES]), fc.constantFrom(...PERMISSIONS), (roles, permission) => {
        expect(can(roles, permission)).toBe(roles.some((role) => EXPECTED[role].includes(permission)))
      }),
    )
  })

  it('gives nothing for a role that nobody knows', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.constantFrom(...PERMISSIONS), (words, permission) => {
        const strangers = words.filter((word) => !ROLES.some((role) => role === word))
        expect(can([...strangers, '__proto__', 'constructor', 'toString'], permission)).toBe(false)
      }),
    )
  })
})
