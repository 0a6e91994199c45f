import { letterToStaff } from '../letter-to-staff'
import type { Mail } from '../mail'
import { mailWords } from '../mail-words'

export type StaffInvite = {
  language: string
  inviter: string
  /** The organisations to be served; may be empty for somebody who only administers. */
  organisations: readonly string[]
  link: string
  /** Days for which the link works. */
  days: number
}

/** Invites somebody to work at the desk. */
export function staffInvite(input: StaffInvite): Mail {
  const { t, language } = mailWords(input.language)
  const { inviter, organisations, link, days } = input
  const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(organisations)
  const why = t('staffInvite.why', { inviter, count: organisations.length, organisations: listed })
  return letterToStaff(language, {
    subject: t('staffInvite.subject'),
    title: t('staffInvite.title'),
    blocks: [
      { kind: 'paragraph', text: why },
      { kind: 'button', label: t('staffInvite.button'), link },
      { kind: 'paragraph', text: t('staffInvite.how', { days }) },
    ],
  })
}
