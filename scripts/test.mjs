// `npm test [section …]`: every check there is, from a fresh clone, with Node and npm alone.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checkNodeVersion } from './start/node-version.mjs'
import { ensureInstalled } from './start/packages.mjs'
import { watchParent } from './start/parent.mjs'
import { Refusal } from './start/refusal.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

try {
  checkNodeVersion()
  await ensureInstalled()
  const run = spawn(process.execPath, ['--import', 'tsx', 'scripts/test/run.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal))
  watchParent(() => run.kill())
  run.once('exit', (code) => process.exit(code ?? 1))
} catch (error) {
  process.stderr.write(`${error instanceof Refusal ? error.message : error.stack}\n0 passed, 1 failed\n`)
  process.exit(1)
}
