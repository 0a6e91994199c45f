import { letterToStaff } from '../letter-to-staff'
import type { Mail } from '../mail'
import { mailWords } from '../mail-words'

export type StaffRecover = {
  language: string
  link: string
  /** Hours for which the link works. */
  hours: number
}

/** Lets somebody who works at the desk set a new password. */
export function staffRecover({ language, link, hours }: StaffRecover): Mail {
  const { t } = mailWords(language)
  return letterToStaff(language, {
    subject: t('staffRecover.subject'),
    title: t('staffRecover.title'),
    blocks: [
      { kind: 'paragraph', text: t('staffRecover.why') },
      { kind: 'button', label: t('staffRecover.button'), link },
      { kind: 'paragraph', text: t('staffRecover.how', { hours }) },
    ],
  })
}
