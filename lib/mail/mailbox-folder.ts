import { env } from '@/lib/platform/env'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The folder in which the mail catcher keeps what it took, or null. Whoever can open the desk can read it,
 * so it is null except on a computer that tries the desk out: embedded database, loopback address.
 */
export function mailboxFolder(): string | null {
  const { mailboxDir, database, appOrigin } = env()
  const onlyHere = database === 'embedded' && LOOPBACK.has(new URL(appOrigin).hostname)
  return onlyHere ? mailboxDir : null
}
