import { db } from '@/lib/platform/db'

export type Health = { well: true } | { well: false; part: 'database' | 'worker' }

const PATIENCE_MS = 2_000
const SILENCE_SECONDS = 60

let asked: Promise<Health> | undefined

/**
 * Says within two seconds whether the database answers and the worker, wherever it runs, showed a sign of
 * life in the last minute. It waits for a connection like any page does, so an exhausted pool is unwell too.
 */
export async function readHealth(patienceMs = PATIENCE_MS): Promise<Health> {
  // One question at a time: checks that pile up must not take the connections they ask about.
  asked ??= ask().finally(() => {
    asked = undefined
  })
  return Promise.race([asked, silence(patienceMs)])
}

async function ask(): Promise<Health> {
  try {
    const [row] = await db.$queryRaw<{ alive: boolean }[]>`
      SELECT EXISTS (
        SELECT FROM "Heartbeat"
        WHERE name = 'worker' AND at > now() - make_interval(secs => ${SILENCE_SECONDS})
      ) AS alive`
    return row?.alive ? { well: true } : { well: false, part: 'worker' }
  } catch {
    return { well: false, part: 'database' }
  }
}

function silence(ms: number): Promise<Health> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ well: false, part: 'database' }), ms).unref()
  })
}
