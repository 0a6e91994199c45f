import { letterToStaff, staffWords } from '../letter-to-staff'
import type { Mail } from '../mail'

export type StaffInvitation = {
  /** The name of the person who invites. */
  inviter: string
  /** Works once, for seven days. */
  link: string
}

/** Invites somebody to work at the desk. */
export function staffInvitation({ inviter, link }: StaffInvitation): Mail {
  const { t } = staffWords
  return letterToStaff({
    subject: t('staffInvitation.subject'),
    title: t('staffInvitation.title'),
    blocks: [
      { kind: 'paragraph', text: t('staffInvitation.why', { inviter }) },
      { kind: 'button', label: t('staffInvitation.button'), link },
      { kind: 'paragraph', text: t('staffInvitation.how') },
    ],
  })
}
