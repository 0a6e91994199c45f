import { letterToRequester, type RequesterLetter } from '../letter-to-requester'
import { longDate } from '../long-date'
import type { Mail } from '../mail'
import { mailWords } from '../mail-words'

export type ExtensionNotice = RequesterLetter & {
  reference: string
  /** Dates as YYYY-MM-DD. */
  before: string
  after: string
  /** Written by staff. */
  reason: string
  /** The regime's ways to complain, as sentences; may be empty. */
  complaintRoutes: readonly string[]
  link: string
}

/** The notice that makes an extension valid: the new date and the reasons (GDPR Art. 12(3), 11 CCR 7021(b)). */
export function extensionNotice(input: ExtensionNotice): Mail {
  const { t, language } = mailWords(input.language)
  const { reference, complaintRoutes, link } = input
  return letterToRequester(input, {
    subject: t('extensionNotice.subject', { reference }),
    title: t('extensionNotice.title'),
    blocks: [
      { kind: 'paragraph', text: t('extensionNotice.why', { organisation: input.organisation.name }) },
      {
        kind: 'facts',
        facts: [
          { label: t('shared.reference'), value: reference },
          { label: t('extensionNotice.before'), value: longDate(input.before, language) },
          { label: t('extensionNotice.after'), value: longDate(input.after, language) },
        ],
      },
      { kind: 'heading', text: t('extensionNotice.reasonTitle') },
      { kind: 'quote', text: input.reason },
      ...(complaintRoutes.length > 0
        ? [
            { kind: 'heading' as const, text: t('extensionNotice.complaintTitle') },
            { kind: 'list' as const, items: complaintRoutes },
          ]
        : []),
      { kind: 'button', label: t('shared.seeRequest'), link },
    ],
  })
}
