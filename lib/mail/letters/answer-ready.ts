import { letterToRequester, type RequesterLetter } from '../letter-to-requester'
import { longDate } from '../long-date'
import type { Block, Mail } from '../mail'
import { mailWords } from '../mail-words'

export type AnswerReady = RequesterLetter & {
  reference: string
  link: string
  /** The last date (YYYY-MM-DD) on which the files are there; null when there are none. */
  filesUntil: string | null
}

/** Says where the answer is and how to open its files. It carries neither, and no code. */
export function answerReady(input: AnswerReady): Mail {
  const { t, language } = mailWords(input.language)
  const { reference, link, filesUntil } = input
  const files: Block[] = filesUntil
    ? [
        { kind: 'paragraph', text: t('answerReady.files') },
        {
          kind: 'paragraph',
          text: `${t('answerReady.filesUntil', { date: longDate(filesUntil, language) })} ${t('answerReady.lostCode')}`,
        },
      ]
    : []
  return letterToRequester(input, {
    subject: t('answerReady.subject', { reference }),
    title: t('answerReady.title'),
    blocks: [
      { kind: 'paragraph', text: t('answerReady.why', { organisation: input.organisation.name }) },
      { kind: 'facts', facts: [{ label: t('shared.reference'), value: reference }] },
      { kind: 'button', label: t('answerReady.button'), link },
      ...files,
    ],
  })
}
