import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createTranslator } from 'next-intl'

type Messages = Record<string, Record<string, unknown>>

const FOLDER = join(process.cwd(), 'messages')
const loaded = new Map<string, Messages>()

/** All words of one language: each file of `messages/<locale>` is one namespace. */
export function loadMessages(locale: string): Messages {
  const known = loaded.get(locale)
  if (known && process.env.NODE_ENV === 'production') return known
  const folder = join(FOLDER, locale)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const messages: Messages = Object.fromEntries(
    files.map((name) => [basename(name, '.json'), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  )
  loaded.set(locale, messages)
  return messages
}

/** Words by key, outside of pages: letters, form handlers, scripts. A key without words comes back as it is. */
export function translate(
  namespace: string,
  key: string,
  values: Record<string, string | number> = {},
  locale = 'en',
): string {
  const translator = createTranslator({
    locale,
    // Keys may be nested; the type only says that they are not known to the compiler.
    messages: (loadMessages(locale)[namespace] ?? {}) as Record<string, string>,
    onError: () => undefined,
    getMessageFallback: ({ key: missing }) => missing,
  })
  return translator(key, values)
}
