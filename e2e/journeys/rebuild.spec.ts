import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { App } from '../fixtures/start-app'
import { copyFolder } from '../steps/copy-folder'
import { ownPage } from '../steps/desk'
import { expect, test } from '../steps/journey'

test('a form that was opened before a new build still submits after it', async ({ browser, mailbox }) => {
  test.setTimeout(480_000)
  const { folder, remove } = copyFolder()
  const app = await App.start({ SMTP_URL: mailbox.url }, folder)
  try {
    const pages = [true, false].map((javaScriptEnabled) =>
      ownPage(browser, app.origin, { javaScriptEnabled }),
    )
    for (const page of await Promise.all(pages)) {
      await page.goto('/klariqo/request/what')
      await page.getByRole('checkbox', { name: 'Delete my data' }).check()
    }
    const buildOf = () => readFileSync(join(folder, '.next/BUILD_ID'), 'utf8')
    const before = buildOf()
    await app.stop()
    const words = join(folder, 'messages/en/filing.json')
    writeFileSync(words, readFileSync(words, 'utf8').replace('Who is this about?', 'Whom is this about?'))
    await app.restart()
    expect(buildOf()).not.toBe(before)
    for (const page of await Promise.all(pages)) {
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Whom is this about?')
    }
  } finally {
    await app.remove()
    remove()
  }
})
