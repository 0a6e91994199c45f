import { letterToRequester, type RequesterLetter } from '../letter-to-requester'
import { longDate } from '../long-date'
import type { Mail } from '../mail'
import { mailWords } from '../mail-words'

export type OptOutRecorded = RequesterLetter & {
  /** The ungated requests of one submission; `inEffectBy` as YYYY-MM-DD. */
  requests: readonly { reference: string; inEffectBy: string }[]
  /** To the status page. */
  link: string
}

/** Says that an opt-out, a limit or a withdrawn consent counts. Nobody proved this address: nothing typed. */
export function optOutRecorded(input: OptOutRecorded): Mail {
  const { t, language } = mailWords(input.language)
  const count = input.requests.length
  const reference = input.requests[0]?.reference ?? ''
  return letterToRequester(input, {
    subject: t('optOutRecorded.subject', { count, reference }),
    title: t('optOutRecorded.title', { count }),
    blocks: [
      { kind: 'paragraph', text: t('optOutRecorded.what', { count, organisation: input.organisation.name }) },
      ...input.requests.map((request) => ({
        kind: 'facts' as const,
        facts: [
          { label: t('shared.reference'), value: request.reference },
          { label: t('shared.inEffectBy'), value: longDate(request.inEffectBy, language) },
        ],
      })),
      { kind: 'button', label: t('optOutRecorded.button'), link: input.link },
    ],
  })
}
