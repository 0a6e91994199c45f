import { composeMail } from './compose-mail'
import type { Block, Mail } from './mail'
import { mailWords } from './mail-words'

/** The words for mail to staff. Everybody at the desk reads English so far. */
export const staffWords = mailWords('en')

/** A mail to somebody who works at the desk. It holds no personal data of a requester. */
export function letterToStaff(content: { subject: string; title: string; blocks: readonly Block[] }): Mail {
  const { t, language } = staffWords
  return composeMail({
    ...content,
    language,
    footer: [t('shared.sentToStaff')],
    senderName: t('shared.staffDesk'),
  })
}
