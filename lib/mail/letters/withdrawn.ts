import { letterToRequester, type RequesterLetter } from '../letter-to-requester'
import type { Mail } from '../mail'
import { mailWords } from '../mail-words'

export type Withdrawn = RequesterLetter & {
  reference: string
  /** To the form for a new request. */
  link: string
}

/** Says that work has stopped at the requester's own wish. */
export function withdrawn(input: Withdrawn): Mail {
  const { t } = mailWords(input.language)
  const { reference, link } = input
  return letterToRequester(input, {
    subject: t('withdrawn.subject', { reference }),
    title: t('withdrawn.title'),
    blocks: [
      { kind: 'paragraph', text: t('withdrawn.what', { organisation: input.organisation.name }) },
      { kind: 'facts', facts: [{ label: t('shared.reference'), value: reference }] },
      { kind: 'button', label: t('withdrawn.button'), link },
    ],
  })
}
