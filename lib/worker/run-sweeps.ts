import { logBug } from '@/lib/platform/log'

/** A piece of work that is done again and again, by one process or by several. */
export type Sweep = { name: string; everyMs: number; run: (loop: Loop) => Promise<unknown> }

export type Loop = {
  /** True while a sweep has been running for longer than any should. */
  isStuck: () => boolean
  /** Starts nothing any more, and waits for what is running. */
  stop: () => Promise<void>
}

const TICK_MS = 1_000
const AFTER_FAILURE_MS = 10_000
const STUCK_MS = 5 * 60_000

/**
 * Runs each sweep at once and then again `everyMs` after it ended, until stopped. Sweeps run beside each
 * other, so that a slow one holds up no other, but never beside themselves. One that fails is logged and
 * runs again later.
 */
export function runSweeps(sweeps: readonly Sweep[]): Loop {
  const startedAt = new Map<Sweep, number>()
  const notBefore = new Map<Sweep, number>()
  const running = new Set<Promise<void>>()

  async function runOnce(sweep: Sweep): Promise<void> {
    let wait = sweep.everyMs
    try {
      await sweep.run(loop)
    } catch (error) {
      logBug(error, `worker/${sweep.name}`)
      wait = Math.max(wait, AFTER_FAILURE_MS)
    }
    startedAt.delete(sweep)
    notBefore.set(sweep, performance.now() + wait)
  }

  function tick(): void {
    for (const sweep of sweeps) {
      if (startedAt.has(sweep) || performance.now() < (notBefore.get(sweep) ?? 0)) continue
      startedAt.set(sweep, performance.now())
      const run = runOnce(sweep).finally(() => running.delete(run))
      running.add(run)
    }
  }

  const timer = setInterval(tick, TICK_MS)
  const loop: Loop = {
    isStuck: () => [...startedAt.values()].some((since) => performance.now() - since > STUCK_MS),
    stop: async () => {
      clearInterval(timer)
      await Promise.all(running)
    },
  }
  tick()
  return loop
}
