/** Why a verb did nothing. The words for people are in messages/en/refusals.json. */
export type Refusal =
  | 'not-found'
  | 'not-allowed'
  | 'changed-meanwhile'
  | 'closed'
  | 'not-confirmed'
  | 'already-confirmed'
  | 'closed-unconfirmed'
  | 'not-in-review'
  | 'in-review'
  | 'already-taken'
  | 'already-approved'
  | 'own-work'
  | 'needs-evidence'
  | 'needs-authority'
  | 'needs-second-person'
  | 'needs-grounds'
  | 'needs-letter'
  | 'needs-text'
  | 'text-too-long'
  | 'unknown-grounds'
  | 'access-still-open'
  | 'address-not-proved'
  | 'notice-not-mailable'
  | 'too-few-data-points'
  | 'not-assignable'
  | 'same-regime'
  | 'right-not-in-regime'
  | 'no-extension-in-law'
  | 'already-extended'
  | 'too-late'
  | 'paused'
  | 'before-receipt'
  | 'not-due'
  | 'reference-differs'
  | 'key-destroyed'
  | 'sample'
  | 'link-unknown'
  | 'link-expired'
  | 'code-needed'
  | 'code-wrong'
  | 'code-locked'
  | 'too-many-mails'
  | 'pickup-wrong'
  | 'pickup-locked'
  | 'file-gone'
  | 'file-unfinished'
  | 'file-too-large'
  | 'no-file'
  | 'received-in-future'
  | 'received-too-long-ago'
  | 'right-not-offered'
  | 'unknown-relationship'
  | 'company-needed'

/** What a verb answers: a value, or the reason why nothing happened. */
export type Result<T> = { ok: true; value: T } | { ok: false; reason: Refusal }

/** The verb did what it was asked. */
export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/** The verb did nothing, and says why. */
export function refuse(reason: Refusal): { ok: false; reason: Refusal } {
  return { ok: false, reason }
}
