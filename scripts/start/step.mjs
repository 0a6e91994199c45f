import { spawn } from 'node:child_process'
import { Refusal } from './refusal.mjs'
import { whenStopping } from './stopping.mjs'

/** Progress goes to standard error: what a script prints is its own. */
export function progress(text) {
  process.stderr.write(`${text}\n`)
}

/**
 * Runs one step to its end and returns what it printed. A long one says every ten seconds that it is alive.
 * When it fails, its output is shown, and a Refusal names the step.
 */
export async function runStep(title, [command, ...args], environment = process.env) {
  if (title) progress(`${title} …`)
  const began = Date.now()
  const child = spawn(command, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const forget = whenStopping(() => child.kill())
  const alive = setInterval(
    () => progress(`  still at it after ${Math.round((Date.now() - began) / 1000)} s`),
    10_000,
  )
  let printed = ''
  let shown = ''
  child.stdout.on('data', (text) => {
    printed += text
    shown += text
  })
  child.stderr.on('data', (text) => {
    shown += text
  })
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve))
  clearInterval(alive)
  forget()
  if (code === 0) return printed
  progress(shown.trimEnd() || String(code))
  throw new Refusal(`${title ?? 'A step'} did not work: the reason is above.`)
}
