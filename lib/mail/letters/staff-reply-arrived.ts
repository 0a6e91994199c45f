import { staffWords } from '../letter-to-staff'
import type { Mail } from '../mail'
import { type StaffNotice, staffNotice } from './staff-notice'

/** Tells the owner of a request, or everybody who serves the organisation, that the requester wrote. */
export function staffReplyArrived(input: StaffNotice): Mail {
  const { t } = staffWords
  return staffNotice(input, {
    subject: t('staffReplyArrived.subject', { reference: input.reference }),
    title: t('staffReplyArrived.title'),
    why: t('staffReplyArrived.why'),
  })
}
