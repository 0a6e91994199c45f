import { writeCheckpoint } from '@/lib/audit/checkpoint'
import { expireFiles } from '@/lib/delivery/expire-files'
import { env } from '@/lib/platform/env'
import { closeUnconfirmedDue } from '@/lib/requests/close-unconfirmed'
import { answerFinds } from './answer-finds'
import { beat } from './beat'
import { cleanExpired } from './clean-expired'
import { deliverMail } from './deliver-mail'
import { type Loop, runSweeps, type Sweep } from './run-sweeps'

const SECOND = 1_000
const MINUTE = 60 * SECOND

const SWEEPS: readonly Sweep[] = [
  { name: 'heartbeat', everyMs: 5 * SECOND, run: beatUnlessStuck },
  { name: 'deliver-mail', everyMs: SECOND, run: deliverMail },
  { name: 'answer-finds', everyMs: SECOND, run: answerFinds },
  { name: 'close-unconfirmed', everyMs: 5 * MINUTE, run: closeUnconfirmedDue },
  { name: 'expire-files', everyMs: 5 * MINUTE, run: expireFiles },
  // At most one an hour, however often it is asked.
  { name: 'checkpoint', everyMs: 5 * MINUTE, run: () => writeCheckpoint() },
  { name: 'clean-expired', everyMs: 10 * MINUTE, run: cleanExpired },
]

// Next may load this file more than once in one process, above all while developing.
const holder: { habeasWorker?: Loop } = globalThis as { habeasWorker?: Loop }

/** Starts the work that no page waits for, once per process, unless this process only serves pages. */
export function startWorker(): void {
  if (env().role === 'web' || holder.habeasWorker) return
  holder.habeasWorker = runSweeps(SWEEPS)
}

/** No sign of life while a sweep hangs, so that the health check tells. */
async function beatUnlessStuck({ isStuck }: Loop): Promise<void> {
  if (!isStuck()) await beat()
}
