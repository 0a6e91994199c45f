import { letterToRequester, type RequesterLetter } from '../letter-to-requester'
import { longDate } from '../long-date'
import type { Block, Mail } from '../mail'
import { type MailWords, mailWords } from '../mail-words'

export type Acknowledged = {
  reference: string
  /** What was asked, in words, such as "Send a copy of my data". */
  asked: string
  /** Dates as YYYY-MM-DD, in the office's time zone. */
  receivedOn: string
  answerBy: string
  /** The clock's explanation. `rule` is a sentence. */
  steps: readonly { date: string; rule: string; citation: string }[]
  /** The last date on which the law lets an extension be announced; null where it knows none. */
  extensionNoticeBy: string | null
}

export type Acknowledgement = RequesterLetter & {
  requests: readonly Acknowledged[]
  /** To the status page. */
  link: string
}

/** Receipt, date and reckoning, how it goes on, and how identity is checked (11 CCR 7021(a)). */
export function acknowledgement(input: Acknowledgement): Mail {
  const words = mailWords(input.language)
  const { t } = words
  const count = input.requests.length
  const reference = input.requests[0]?.reference ?? ''
  return letterToRequester(input, {
    subject: t('acknowledgement.subject', { count, reference }),
    title: t('acknowledgement.title', { count }),
    blocks: [
      paragraph(t('acknowledgement.lead', { count, organisation: input.organisation.name })),
      ...input.requests.map((request) => facts(request, words)),
      { kind: 'button', label: t('shared.seeRequest'), link: input.link },
      { kind: 'heading', text: t('acknowledgement.nextTitle') },
      paragraph(t('acknowledgement.next')),
      { kind: 'heading', text: t('acknowledgement.identityTitle') },
      paragraph(t('acknowledgement.identity')),
      ...input.requests.flatMap((request) => reckoning(request, words)),
    ],
  })
}

function facts(request: Acknowledged, { t, language }: MailWords): Block {
  return {
    kind: 'facts',
    facts: [
      { label: t('shared.asked'), value: request.asked },
      { label: t('shared.reference'), value: request.reference },
      { label: t('shared.receivedOn'), value: longDate(request.receivedOn, language) },
      { label: t('shared.answerBy'), value: longDate(request.answerBy, language) },
    ],
  }
}

function reckoning(request: Acknowledged, { t, language }: MailWords): Block[] {
  const items = request.steps.map(({ date, rule, citation }) =>
    t('acknowledgement.step', { date: longDate(date, language), rule, citation }),
  )
  const blocks: Block[] = [
    { kind: 'heading', text: t('acknowledgement.reckoned', { reference: request.reference }) },
    { kind: 'list', items },
  ]
  if (!request.extensionNoticeBy) return blocks
  const date = longDate(request.extensionNoticeBy, language)
  return [...blocks, paragraph(t('acknowledgement.mayExtend', { date }))]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
