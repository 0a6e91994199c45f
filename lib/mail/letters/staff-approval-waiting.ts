import { staffWords } from '../letter-to-staff'
import type { Mail } from '../mail'
import { type StaffNotice, staffNotice } from './staff-notice'

export type StaffApprovalWaiting = StaffNotice & {
  /** The name of the person who decided. */
  author: string
}

/** Tells an approver that somebody else's decision waits. */
export function staffApprovalWaiting(input: StaffApprovalWaiting): Mail {
  const { t } = staffWords
  return staffNotice(input, {
    subject: t('staffApprovalWaiting.subject', { reference: input.reference }),
    title: t('staffApprovalWaiting.title'),
    why: t('staffApprovalWaiting.why', { author: input.author }),
  })
}
