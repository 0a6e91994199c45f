// `npm start` and `npm run dev`: from a fresh clone to a running desk, with Node and npm alone.
import { fileURLToPath } from 'node:url'
import { checkNodeVersion } from './start/node-version.mjs'
import { watchParent } from './start/parent.mjs'
import { Refusal } from './start/refusal.mjs'
import { stopEverything } from './start/stopping.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const dev = process.argv.includes('--dev')

let stopping = false
async function stop(code) {
  if (stopping) return
  stopping = true
  await stopEverything()
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0))
watchParent(() => stop(0))
process.on('habeas:ended', (name) => {
  if (!stopping) process.stderr.write(`The ${name} ended unexpectedly, so everything else stops too.\n`)
  void stop(1)
})

try {
  checkNodeVersion()
  const { runDesk } = await import('./start/run-desk.mjs')
  await runDesk({ dev })
} catch (error) {
  if (!stopping) process.stderr.write(error instanceof Refusal ? `${error.message}\n` : `${error.stack}\n`)
  await stop(1)
}
