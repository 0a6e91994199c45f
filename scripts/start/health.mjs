import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from './refusal.mjs'
import { localUrl } from './settings.mjs'

const LONGEST = 120_000

/** Resolves once the app says that it, its database and its worker are well. */
export async function waitUntilHealthy(settings) {
  const url = `${localUrl(settings)}/api/health`
  const end = Date.now() + LONGEST
  let last = 'no answer'
  while (Date.now() < end) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) })
      if (answer.status === 200) return
      last = `${answer.status} ${await answer.text()}`.slice(0, 200)
    } catch (error) {
      last = error.cause?.code ?? error.message
    }
    await wait(100)
  }
  throw new Refusal(`The app did not become well within two minutes; ${url} last said: ${last}`)
}
