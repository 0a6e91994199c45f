import { letterToRequester, type RequesterLetter } from '../letter-to-requester'
import { longDate } from '../long-date'
import type { Mail } from '../mail'
import { mailWords } from '../mail-words'

export type ConfirmRequest = RequesterLetter & {
  /** The gated requests of one submission; `answerBy` as YYYY-MM-DD. */
  requests: readonly { reference: string; answerBy: string }[]
  link: string
}

/**
 * Asks whether the address is the requester's. Somebody else may have typed it, so the mail holds
 * nothing that was typed or chosen, and no code.
 */
export function confirmRequest(input: ConfirmRequest): Mail {
  const { t, language } = mailWords(input.language)
  const organisation = input.organisation.name
  const count = input.requests.length
  const reference = input.requests[0]?.reference ?? ''
  return letterToRequester(input, {
    subject: t('confirmRequest.subject', { count, organisation, reference }),
    title: t('confirmRequest.title', { count }),
    blocks: [
      { kind: 'paragraph', text: t('confirmRequest.why', { count, organisation }) },
      { kind: 'button', label: t('confirmRequest.button', { count }), link: input.link },
      { kind: 'paragraph', text: t('confirmRequest.how') },
      ...input.requests.map((request) => ({
        kind: 'facts' as const,
        facts: [
          { label: t('shared.reference'), value: request.reference },
          { label: t('shared.answerBy'), value: longDate(request.answerBy, language) },
        ],
      })),
      { kind: 'paragraph', text: t('confirmRequest.dates', { count }) },
      { kind: 'paragraph', text: t('confirmRequest.notYou') },
    ],
  })
}
