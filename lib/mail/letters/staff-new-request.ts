import { staffWords } from '../letter-to-staff'
import type { Mail } from '../mail'
import { type StaffNotice, staffNotice } from './staff-notice'

/** Tells the people who serve an organisation that a request is ready to be worked on. */
export function staffNewRequest(input: StaffNotice): Mail {
  const { t } = staffWords
  return staffNotice(input, {
    subject: t('staffNewRequest.subject', { reference: input.reference }),
    title: t('staffNewRequest.title'),
    why: t('staffNewRequest.why'),
  })
}
