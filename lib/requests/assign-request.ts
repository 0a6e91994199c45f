import { changeForStaff, type StaffRequest } from './change-for-staff'
import { listAssignable } from './list-assignable'
import type { Result } from './refusal'

/** Gives the request to a colleague, or back to nobody. Refuses `not-assignable`, `closed` and `not-found`. */
export async function assignRequest(
  input: StaffRequest & { toStaffId: string | null },
): Promise<Result<null>> {
  const { toStaffId: to } = input
  return changeForStaff(input, {
    command: async ({ row }, tx) => {
      const colleagues = await listAssignable(tx, row.organisationId)
      return { type: 'assign', to, assignable: colleagues.some(({ id }) => id === to) }
    },
    value: () => null,
  })
}
