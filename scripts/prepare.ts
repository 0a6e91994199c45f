import { loadOrganisations } from '@/lib/requests/load-organisations'
import { makeSetUpLink } from '@/lib/staff/make-set-up-link'

/** Loads the published policies and makes the one-time set-up link of a desk without people. */
await loadOrganisations()
const setupLink = await makeSetUpLink()
process.stdout.write(`${JSON.stringify({ setupLink })}\n`)
process.exit(0)
