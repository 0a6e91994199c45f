import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { ownPage } from '../steps/desk'
import { expect, test } from '../steps/journey'

const BUDGET = 15 * 1024

/** The gzipped size of each script that a page loads, by its address. */
async function scriptsOf(page: Page, path: string): Promise<Map<string, number>> {
  const scripts = new Map<string, number>()
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    const read = response.body().then((body) => {
      scripts.set(new URL(response.url()).pathname, gzipSync(body).length)
    })
    reading.push(read)
  })
  await page.goto(path, { waitUntil: 'load' })
  await Promise.all(reading)
  return scripts
}

/**
 * The framework's own share is what its build names as loaded by every page, whatever stands on it. All else
 * counts as ours, be it written here or not.
 */
function frameworkScripts(): string[] {
  const { rootMainFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'))
  return rootMainFiles.map((file: string) => `/_next/${file}`)
}

for (const path of ['/klariqo/request/what', '/klariqo', '/kaltalk/opt-out', '/kaltalk/privacy']) {
  test(`${path} ships the framework’s scripts and at most 15 KB more`, async ({ browser, app }) => {
    const scripts = await scriptsOf(await ownPage(browser, app.origin), path)
    const framework = frameworkScripts()
    const sum = (sizes: [string, number][]) => sizes.reduce((total, [, size]) => total + size, 0)
    const ours = [...scripts].filter(([address]) => !framework.includes(address))
    const theirs = [...scripts].filter(([address]) => framework.includes(address))
    expect(theirs.length).toBeGreaterThan(0)
    expect(sum(ours)).toBeLessThanOrEqual(BUDGET)
  })
}
