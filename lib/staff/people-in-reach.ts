import type { Prisma } from '@/lib/platform/generated/client'

/**
 * The people whom an administrator who serves these organisations may see and change: those who serve
 * no other. So nobody reaches another organisation through its people. A person of no organisation is
 * anybody's.
 */
export function peopleInReach(organisationIds: string[]): Prisma.StaffWhereInput {
  return { organisations: { every: { organisationId: { in: organisationIds } } } }
}
