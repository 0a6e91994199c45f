import { letterToRequester, type RequesterLetter } from '../letter-to-requester'
import { longMoment, placeOf } from '../long-date'
import type { Mail } from '../mail'
import { mailWords } from '../mail-words'

export type Downloaded = RequesterLetter & {
  reference: string
  at: Date
  /** The office's zone (IANA), in which `at` is shown. */
  timeZone: string
  downloadsLeft: number
  link: string
}

/** Tells the person that a file was fetched, so that a stolen code does not go unseen. It does not name the file. */
export function downloaded(input: Downloaded): Mail {
  const { t, language } = mailWords(input.language)
  const { reference, timeZone, link } = input
  const moment = longMoment(input.at, timeZone, language)
  return letterToRequester(input, {
    subject: t('downloaded.subject', { reference }),
    title: t('downloaded.title'),
    blocks: [
      { kind: 'paragraph', text: t('downloaded.why', { organisation: input.organisation.name }) },
      {
        kind: 'facts',
        facts: [
          { label: t('shared.reference'), value: reference },
          { label: t('downloaded.when'), value: t('shared.zone', { moment, place: placeOf(timeZone) }) },
          { label: t('downloaded.left'), value: String(input.downloadsLeft) },
        ],
      },
      { kind: 'paragraph', text: t('downloaded.notYou') },
      { kind: 'button', label: t('shared.seeRequest'), link },
    ],
  })
}
