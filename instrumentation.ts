/** Next calls this once when a server process starts. A build has no database and starts no worker. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build') {
    const { startWorker } = await import('@/lib/worker/loop')
    startWorker()
  }
}
