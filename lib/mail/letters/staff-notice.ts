import { letterToStaff, staffWords } from '../letter-to-staff'
import { longDate } from '../long-date'
import type { Mail } from '../mail'

/** What every notice about one request holds: enough to choose what to open first, and no personal data. */
export type StaffNotice = {
  organisation: string
  reference: string
  /** YYYY-MM-DD */
  answerBy: string
  /** To the request's page. */
  link: string
}

/** A mail to staff about one request: one sentence, the facts, and the way there. */
export function staffNotice(
  input: StaffNotice,
  content: { subject: string; title: string; why: string },
): Mail {
  const { t, language } = staffWords
  return letterToStaff({
    subject: content.subject,
    title: content.title,
    blocks: [
      { kind: 'paragraph', text: content.why },
      {
        kind: 'facts',
        facts: [
          { label: t('shared.reference'), value: input.reference },
          { label: t('shared.organisation'), value: input.organisation },
          { label: t('shared.answerBy'), value: longDate(input.answerBy, language) },
        ],
      },
      { kind: 'button', label: t('shared.openRequest'), link: input.link },
    ],
  })
}
