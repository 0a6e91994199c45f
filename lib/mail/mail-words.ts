import { createTranslator } from 'next-intl'
import english from '@/messages/en/mail.json'

const MESSAGES = { en: english }

/**
 * The words of all mails in one language, and the language they are really in: English where the one
 * asked for is missing. A missing word throws, so that no mail goes out with a gap.
 */
export function mailWords(language: string) {
  const locale = isWritten(language) ? language : 'en'
  const t = createTranslator({
    locale,
    messages: MESSAGES[locale],
    onError: (error) => {
      throw error
    },
  })
  return { t, language: locale }
}

export type MailWords = ReturnType<typeof mailWords>

function isWritten(language: string): language is keyof typeof MESSAGES {
  return Object.hasOwn(MESSAGES, language)
}
