import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of an installed Chromium or Chrome; undefined means Playwright's own. */
export function findChromium(): string | undefined {
  return INSTALLED.find((path) => existsSync(path))
}

/** Installs a Chromium unless there is one: Debian's package where that is possible, else Playwright's own. */
export function ensureChromium(): void {
  if (findChromium()) return
  console.warn('Installing Chromium …')
  if (isDebian() && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
    })
  } else {
    execFileSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
      stdio: 'inherit',
    })
  }
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
