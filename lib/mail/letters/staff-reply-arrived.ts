import type { Mail } from '../mail'
import { mailWords } from '../mail-words'
import { type StaffNotice, staffNotice } from './staff-notice'

/** Tells the owner of a request, or everybody who serves the organisation, that the requester wrote. */
export function staffReplyArrived(input: StaffNotice): Mail {
  const { t } = mailWords(input.language)
  return staffNotice(input, {
    subject: t('staffReplyArrived.subject', { reference: input.reference }),
    title: t('staffReplyArrived.title'),
    why: t('staffReplyArrived.why'),
  })
}
