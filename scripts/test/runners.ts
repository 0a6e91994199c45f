import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

export type Tally = { passed: number; failed: number }

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/** A program that has one answer: zero is a pass. */
export async function runCheck(
  command: string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Tally> {
  const code = await run(command, environment)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** The tests of one vitest project. A file that could not even be read counts as one failure. */
export function runVitest(project: string): Promise<Tally> {
  return withReport(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]
    const code = await run(vitest, process.env)
    const { numPassedTests, numFailedTests } = vitestReport.parse(JSON.parse(readFileSync(report, 'utf8')))
    return tally(numPassedTests, numFailedTests, code)
  })
}

/** The journeys. A skipped or a flaky one is no pass. */
export function runPlaywright(args: string[], environment: Record<string, string>): Promise<Tally> {
  return withReport(async (report) => {
    const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...args]
    const code = await run(playwright, {
      ...process.env,
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    })
    const { stats } = playwrightReport.parse(JSON.parse(readFileSync(report, 'utf8')))
    return tally(stats.expected, stats.unexpected + stats.flaky + stats.skipped, code)
  })
}

/** A runner that ended badly although no test failed has failed itself. */
function tally(passed: number, failed: number, code: number): Tally {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

async function withReport(work: (path: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-report-'))
  try {
    return await work(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const running = new Set<ChildProcess>()

/** Runs a Node program to its end, in a process group of its own so that all of it can be stopped. */
function run(command: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    running.add(child)
    child.once('error', reject)
    child.once('exit', (code) => {
      running.delete(child)
      resolve(code ?? 1)
    })
  })
}

/** Stops whatever a section has started. */
export function stopRunning(): void {
  for (const { pid } of running) if (pid) process.kill(-pid, 'SIGTERM')
}
