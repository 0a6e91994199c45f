import { letterToRequester, type RequesterLetter } from '../letter-to-requester'
import type { Mail } from '../mail'
import { mailWords } from '../mail-words'

export type QuestionAsked = RequesterLetter & {
  reference: string
  /** What waiting does to the clock under the request's regime. */
  clock: 'paused' | 'running'
  link: string
}

/** Says that the desk waits for the requester and what that does to the date; the question stays on the page. */
export function questionAsked(input: QuestionAsked): Mail {
  const { t } = mailWords(input.language)
  const { reference, link } = input
  return letterToRequester(input, {
    subject: t('questionAsked.subject', { reference }),
    title: t('questionAsked.title'),
    blocks: [
      { kind: 'paragraph', text: t('questionAsked.why', { organisation: input.organisation.name }) },
      { kind: 'facts', facts: [{ label: t('shared.reference'), value: reference }] },
      { kind: 'paragraph', text: t(`questionAsked.${input.clock}`) },
      { kind: 'button', label: t('questionAsked.button'), link },
    ],
  })
}
