import { fork } from 'node:child_process'
import { Refusal } from './refusal.mjs'
import { whenStopping } from './stopping.mjs'

const GRACE = 10_000

/**
 * Starts a child process that runs until everything stops. It reports once, either that it is ready or why it
 * cannot start. In a group of its own it does not see Ctrl-C, so that it ends in its turn; should this process
 * be killed, the closing channel tells it.
 */
export async function startService(name, script, environment) {
  const child = fork(script, [], {
    env: environment,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.once('error', resolve).once('exit', resolve))
  whenStopping(async () => {
    child.kill('SIGTERM')
    const patience = setTimeout(() => child.kill('SIGKILL'), GRACE)
    await ended
    clearTimeout(patience)
  })
  const report = await Promise.race([new Promise((resolve) => child.once('message', resolve)), ended])
  if (report?.refusal) throw new Refusal(report.refusal)
  if (!report?.ready) throw new Refusal(`The ${name} ended before it was ready.`)
  void ended.then(() => process.emit('habeas:ended', name))
  return { ...report, pid: child.pid }
}
