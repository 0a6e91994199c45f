// The packages and the generated database client: made when they are missing or belong to another version.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inTurn } from './in-turn.mjs'
import { runStep } from './step.mjs'

const INSTALLED = 'node_modules/.package-lock.json'
const CLIENT_OF = 'lib/platform/generated/.schema'

/** Makes both, unless they are there. */
export function ensureInstalled() {
  return inTurn(async () => {
    await ensurePackages()
    await ensureClient()
  })
}

/** Installs what package-lock.json names, unless it is there. */
async function ensurePackages() {
  if (packagesFit()) return
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  await runStep('Installing packages, about a minute', [
    ...npm,
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
  ])
}

/** npm leaves a list of what it installed. Optional packages of other platforms are missing from it. */
function packagesFit() {
  if (!existsSync(INSTALLED)) return false
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const installed = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional && !installed[path])) return true
    return installed[path]?.version === version
  })
}

/** Generates the database client of prisma/schema.prisma, unless it is there. */
async function ensureClient() {
  const inputs = ['prisma/schema.prisma', 'package-lock.json'].map((path) => readFileSync(path))
  const fingerprint = createHash('sha256').update(Buffer.concat(inputs)).digest('hex')
  if (existsSync(CLIENT_OF) && readFileSync(CLIENT_OF, 'utf8') === fingerprint) return
  await runStep(
    'Generating the database client',
    [process.execPath, 'node_modules/prisma/build/index.js', 'generate'],
    {
      ...process.env,
      CHECKPOINT_DISABLE: '1',
      // Generating never runs the native engine, yet downloads it unless this names a file that exists.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    },
  )
  writeFileSync(CLIENT_OF, fingerprint)
}
