import { changeForStaff, type StaffRequest } from '@/lib/requests/change-for-staff'
import { isUuid } from '@/lib/requests/is-uuid'
import type { Result } from '@/lib/requests/refusal'

/**
 * Takes a file off the request and deletes it, key and chunks. That it was there stays in the record.
 * Refuses `file-gone`, `in-review`, `not-confirmed`, `closed` and `not-found`.
 */
export async function removeFile(input: StaffRequest & { fileId: string }): Promise<Result<null>> {
  const { fileId } = input
  return changeForStaff(input, {
    command: async ({ row }, tx) => {
      const known =
        isUuid(fileId) && (await tx.file.count({ where: { id: fileId, requestId: row.id } })) === 1
      return { type: 'remove-file', fileId, known }
    },
    also: async (_request, tx) => {
      await tx.file.delete({ where: { id: fileId }, select: { id: true } })
    },
    value: () => null,
  })
}
