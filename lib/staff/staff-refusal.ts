import { translate } from '@/lib/platform/messages'

/** Why a change to people or settings did not happen. The words are in messages/en/staff.json. */
export type StaffRefusal =
  | 'not-found'
  | 'link-dead'
  | 'somebody-was-first'
  | 'already-here'
  | 'already-joined'
  | 'not-joined'
  | 'disabled'
  | 'own-roles'
  | 'own-account'
  | 'last-admin'
  | 'organisation-not-yours'
  | 'several-approvers'

export type StaffResult<T> = { ok: true; value: T } | { ok: false; reason: StaffRefusal }

/** The sentence that says so. */
export function refusalWords(reason: StaffRefusal): string {
  return translate('staff', `refusals.${reason}`)
}
