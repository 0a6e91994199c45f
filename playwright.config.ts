import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/test/chromium'

/** A closed network must not make the browser wait, and as root it has no sandbox. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const asRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results',
  workers: 2,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium(), args: asRoot ? [...QUIET, '--no-sandbox'] : QUIET },
  },
})
