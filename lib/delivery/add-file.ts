import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { changeForStaff, type StaffRequest } from '@/lib/requests/change-for-staff'
import { isUuid } from '@/lib/requests/is-uuid'
import { decide } from '@/lib/requests/lifecycle'
import { loadRequest } from '@/lib/requests/load-request'
import { parseReference } from '@/lib/requests/reference'
import type { Result } from '@/lib/requests/refusal'
import { maySee } from '@/lib/requests/staff-sight'

/**
 * Says where an upload may go before a byte of it is read: to a request that takes files now, from somebody
 * who may add one. Null otherwise. `addFile` asks again once the file is there.
 */
export async function fileTarget({
  staff,
  reference,
}: StaffRequest): Promise<{ requestId: string; staffId: string } | null> {
  const parsed = parseReference(reference)
  const found =
    parsed && (await db.request.findUnique({ where: { reference: parsed }, select: { id: true } }))
  if (!found) return null
  const { row, snapshot } = await loadRequest(db, found.id)
  if (!maySee(staff, row.organisationId)) return null
  const actor = { kind: 'staff', id: staff.id, roles: staff.roles } as const
  const command = { type: 'add-file', fileId: '', known: true } as const
  const allowed = decide(snapshot, command, actor, now().toISOString())
  return allowed.ok ? { requestId: row.id, staffId: staff.id } : null
}

/**
 * Puts a stored file on the request, from when on it is a part of the answer. The caller discards the file
 * when this refuses: `file-gone`, `in-review`, `not-confirmed`, `closed` or `not-found`.
 */
export async function addFile(input: StaffRequest & { fileId: string }): Promise<Result<null>> {
  const { fileId } = input
  return changeForStaff(input, {
    command: async ({ row }, tx) => {
      const stored = { id: fileId, requestId: row.id, sealedDigest: { not: null }, sealedKey: { not: null } }
      const known = isUuid(fileId) && (await tx.file.count({ where: stored })) === 1
      return { type: 'add-file', fileId, known }
    },
    value: () => null,
  })
}
