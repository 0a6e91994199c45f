import { type ChangeRequest, changeRequest, type StaffActor } from './change-request'
import { parseReference } from './reference'
import { type Result, refuse } from './refusal'
import { maySee } from './staff-sight'

/** Who of the staff changes which request, and the version that their form was made from. */
export type StaffRequest = { staff: StaffActor; reference: string; version?: number | undefined }

/**
 * The road of every staff verb. A request of an organisation that this person does not serve counts as
 * not found, like one that does not exist.
 */
export async function changeForStaff<T>(
  { staff, reference, version }: StaffRequest,
  verb: Omit<ChangeRequest<T>, 'where' | 'actor' | 'visible' | 'version'>,
): Promise<Result<T>> {
  const parsed = parseReference(reference)
  if (!parsed) return refuse('not-found')
  return changeRequest({
    ...verb,
    where: { reference: parsed },
    actor: { kind: 'staff', id: staff.id, roles: staff.roles },
    visible: ({ row }) => maySee(staff, row.organisationId),
    version,
  })
}
