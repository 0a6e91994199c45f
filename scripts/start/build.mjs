import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTurn } from './in-turn.mjs'
import { runStep } from './step.mjs'

const BUILT_FROM = '.next/habeas-build'
const FOLDERS = ['app', 'components', 'lib', 'messages', 'public', 'prisma/policies']
const FILES =
  /^(next\.config\.mjs|postcss\.config\.mjs|tsconfig\.json|package-lock\.json|proxy\.ts|instrumentation.*\.ts)$/
const NO_SOURCE = /\.test\.tsx?$|\/generated\//

/** Builds the pages unless the build that is there was made from these very sources. */
export function ensureBuild(environment) {
  return inTurn(async () => {
    const fingerprint = fingerprintOfSources()
    if (existsSync(BUILT_FROM) && readFileSync(BUILT_FROM, 'utf8') === fingerprint) return
    rmSync(BUILT_FROM, { force: true })
    const build = [process.execPath, 'node_modules/next/dist/bin/next', 'build']
    await runStep('Building the pages, about half a minute', build, {
      ...environment,
      NODE_ENV: 'production',
    })
    writeFileSync(BUILT_FROM, fingerprint)
  })
}

function fingerprintOfSources() {
  const folders = FOLDERS.filter((folder) => existsSync(folder))
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const paths = [
    ...inside.filter((path) => !NO_SOURCE.test(path)),
    ...readdirSync('.').filter((name) => FILES.test(name)),
  ]
  const hash = createHash('sha256')
  for (const path of [...paths, 'prisma/schema.prisma'].sort()) {
    const content = readFileSync(path)
    hash.update(`${path} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}
