import { letterToRequester, type RequesterLetter } from '../letter-to-requester'
import type { Mail } from '../mail'
import { mailWords } from '../mail-words'

export type NewMessage = RequesterLetter & { reference: string; link: string }

/** Says that there is a message, and never what it says. */
export function newMessage(input: NewMessage): Mail {
  const { t } = mailWords(input.language)
  const { reference, link } = input
  return letterToRequester(input, {
    subject: t('newMessage.subject', { reference }),
    title: t('newMessage.title'),
    blocks: [
      { kind: 'paragraph', text: t('newMessage.why', { organisation: input.organisation.name }) },
      { kind: 'facts', facts: [{ label: t('shared.reference'), value: reference }] },
      { kind: 'button', label: t('newMessage.button'), link },
    ],
  })
}
