// `run.mjs [--alone] <script.ts> [arguments]`: runs a script against the desk that runs here, or opens the desk
// for it; a script that needs no desk runs alone.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checkNodeVersion } from './start/node-version.mjs'
import { ensureInstalled } from './start/packages.mjs'
import { watchParent } from './start/parent.mjs'
import { Refusal } from './start/refusal.mjs'
import { stopEverything, whenStopping } from './start/stopping.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const given = process.argv.slice(2)
const alone = given[0] === '--alone'
const [script, ...args] = alone ? given.slice(1) : given

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(130))
watchParent(() => stop(130))

async function stop(code) {
  await stopEverything()
  process.exit(code)
}

/** The environment of a desk: of the one that runs on this data folder, else of one opened for the script. */
async function surroundings() {
  checkNodeVersion()
  if (alone) {
    await ensureInstalled()
    return process.env
  }
  const { readSettings } = await import('./start/settings.mjs')
  const { environmentOf, openDesk, runningDesk } = await import('./start/desk.mjs')
  const settings = readSettings(process.env, { sendsMail: false })
  const running = settings.databaseUrl ? null : runningDesk(settings)
  if (!running) return (await openDesk(settings)).environment
  if (!running.environment) throw new Refusal('Habeas is still starting: try again when it is ready.')
  return { ...environmentOf(settings), ...running.environment }
}

function run(environment) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: environment,
    stdio: 'inherit',
  })
  whenStopping(() => child.kill())
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

try {
  await stop(await run(await surroundings()))
} catch (error) {
  process.stderr.write(error instanceof Refusal ? `${error.message}\n` : `${error.stack}\n`)
  await stop(1)
}
