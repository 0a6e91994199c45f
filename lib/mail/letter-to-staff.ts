import { composeMail } from './compose-mail'
import type { Block, Mail } from './mail'
import { mailWords } from './mail-words'

/** A mail to somebody who works at the desk. It holds no personal data of a requester. */
export function letterToStaff(
  language: string,
  content: { subject: string; title: string; blocks: readonly Block[] },
): Mail {
  const words = mailWords(language)
  return composeMail({
    ...content,
    language: words.language,
    footer: [words.t('shared.sentToStaff')],
    senderName: words.t('shared.staffDesk'),
  })
}
