import { letterToRequester, type RequesterLetter } from '../letter-to-requester'
import type { Mail } from '../mail'
import { mailWords } from '../mail-words'

export type ClosedUnconfirmed = RequesterLetter & {
  references: readonly string[]
  /** To the form for a new request. */
  link: string
}

/** Says that nobody confirmed in time. Nobody proved this address, so the mail holds nothing that was typed. */
export function closedUnconfirmed(input: ClosedUnconfirmed): Mail {
  const { t } = mailWords(input.language)
  const { references, link } = input
  const count = references.length
  return letterToRequester(input, {
    subject: t('closedUnconfirmed.subject', { count, reference: references[0] ?? '' }),
    title: t('closedUnconfirmed.title', { count }),
    blocks: [
      {
        kind: 'paragraph',
        text: t('closedUnconfirmed.what', { count, organisation: input.organisation.name }),
      },
      {
        kind: 'facts',
        facts: references.map((reference) => ({ label: t('shared.reference'), value: reference })),
      },
      { kind: 'paragraph', text: t('closedUnconfirmed.again') },
      { kind: 'button', label: t('closedUnconfirmed.button'), link },
      { kind: 'paragraph', text: t('closedUnconfirmed.notYou') },
    ],
  })
}
