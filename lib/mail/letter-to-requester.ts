import { composeMail } from './compose-mail'
import type { Block, Mail } from './mail'
import { mailWords } from './mail-words'

/** What every letter to a requester needs to know. */
export type RequesterLetter = {
  /** The language the request was made in. */
  language: string
  organisation: Correspondent
}

/** The organisation that writes. `contactEmail` is null where no person reads a published address. */
export type Correspondent = { name: string; contactEmail: string | null }

/** A mail in the organisation's name. A reply to it goes to the address it has published, if any. */
export function letterToRequester(
  { language, organisation }: RequesterLetter,
  content: { subject: string; title: string; blocks: readonly Block[] },
): Mail {
  const words = mailWords(language)
  const { name, contactEmail } = organisation
  const questions = contactEmail ? [words.t('shared.questions', { email: contactEmail })] : []
  return composeMail({
    ...content,
    language: words.language,
    footer: [...questions, words.t('shared.sentBy', { organisation: name })],
    senderName: name,
    replyTo: contactEmail ?? undefined,
  })
}
