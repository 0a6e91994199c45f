import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const LEFT_OUT = /^(\.git|node_modules|data|test-results|playwright-report|\.next\/(cache|dev))$/

/** A copy of this folder in which code may be changed, with its build. The packages are the same files. */
export function copyFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-copy-'))
  cpSync('.', folder, { recursive: true, filter: (path) => !LEFT_OUT.test(path) })
  const packages = join(folder, 'node_modules')
  // Links to the same files take no time, but do not reach from one disk to another.
  const link = (flag: string) => execFileSync('cp', [flag, 'node_modules', packages], { stdio: 'ignore' })
  try {
    link('-al')
  } catch {
    rmSync(packages, { recursive: true, force: true })
    link('-a')
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
