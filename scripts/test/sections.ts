import { ensureBuild } from '../start/build.mjs'
import { ensureChromium } from './chromium'
import { startPostgres } from './postgres'
import { runCheck, runPlaywright, runVitest, type Tally } from './runners'

export type Section = { name: string; run: () => Promise<Tally> }

/** Every section of the test run, in order. One that fails does not keep the next from running. */
export const SECTIONS: Section[] = [
  { name: 'format-and-lint', run: () => runCheck(['node_modules/@biomejs/biome/bin/biome', 'ci']) },
  { name: 'types', run: () => runCheck(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']) },
  { name: 'unused', run: () => runCheck(['node_modules/knip/bin/knip.js']) },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'database', run: () => runVitest('database') },
  { name: 'build', run: build },
  { name: 'journeys', run: () => journeys([], {}) },
  { name: 'journeys-on-postgres', run: journeysOnPostgres },
]

async function build(): Promise<Tally> {
  await ensureBuild(process.env)
  return { passed: 1, failed: 0 }
}

async function journeys(args: string[], environment: Record<string, string>): Promise<Tally> {
  ensureChromium()
  await ensureBuild(process.env)
  return runPlaywright(args, environment)
}

async function journeysOnPostgres(): Promise<Tally> {
  const server = await startPostgres()
  try {
    return await journeys(['--grep', '@core'], {
      HABEAS_E2E_DATABASE: 'postgres',
      TEST_DATABASE_URL: server.url,
    })
  } finally {
    await server.stop()
  }
}
