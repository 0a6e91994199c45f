import { getRequestConfig } from 'next-intl/server'
import { loadMessages } from '@/lib/platform/messages'

/** Which language a page speaks, for next-intl. English is the only one so far. */
export default getRequestConfig(() => {
  const locale = 'en'
  return {
    locale,
    messages: loadMessages(locale),
    timeZone: 'UTC',
    // A missing key is a bug on any page of ours, except where a sentence stands in for a key.
    getMessageFallback: ({ namespace, key }) =>
      namespace === 'errors' || namespace === 'refusals' ? key : `${namespace}.${key}`,
    onError: (error) => {
      if (error.code !== 'MISSING_MESSAGE') throw error
    },
  }
})
