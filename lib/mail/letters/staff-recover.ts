import { letterToStaff, staffWords } from '../letter-to-staff'
import type { Mail } from '../mail'

export type StaffRecover = {
  /** Works once, for one hour. */
  link: string
}

/** Lets somebody who works at the desk set a new password. */
export function staffRecover({ link }: StaffRecover): Mail {
  const { t } = staffWords
  return letterToStaff({
    subject: t('staffRecover.subject'),
    title: t('staffRecover.title'),
    blocks: [
      { kind: 'paragraph', text: t('staffRecover.why') },
      { kind: 'button', label: t('staffRecover.button'), link },
      { kind: 'paragraph', text: t('staffRecover.how') },
    ],
  })
}
