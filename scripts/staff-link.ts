import { parseEmailAddress } from '@/lib/platform/email-address'
import { makeRecoveryLink } from '@/lib/staff/make-recovery-link'

const REFUSALS: Record<string, string> = {
  'not-found': 'Nobody at this desk has that address.',
  disabled: 'That person is disabled. An administrator can enable them under People.',
}

/** Prints a one-time link with which one person gets back in. */
const address = parseEmailAddress(process.argv[2] ?? '')
if (!address.ok) fail('Give one email address: npm run staff-link -- name@example.com')
const link = await makeRecoveryLink(address.canonical)
if (!link.ok) fail(REFUSALS[link.reason] ?? link.reason)
process.stdout.write(`This link works once, for one hour:\n${link.value}\n`)
process.exit(0)

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
