import { expect, type Page } from '@playwright/test'

type Tab = 'Overview' | 'Messages' | 'Notes' | 'Identity' | 'Files' | 'Decision'
type FileToAdd = { name: string; mimeType: string; buffer: Buffer }

/** Opens one part of a request as staff see it. */
export async function openRequest(page: Page, reference: string, tab?: Tab): Promise<void> {
  await page.goto(`/staff/requests/${reference}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reference)
  if (tab)
    await page
      .getByRole('navigation', { name: 'Parts of this request' })
      .getByRole('link', { name: tab })
      .click()
}

/** The reference of the request that a staff page shows. */
export async function referenceOf(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  return (await heading.textContent()) ?? ''
}

/** What the page says it has just done. */
export async function expectDone(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('status')).toContainText(words)
}

/** What the page says it has not done, and why. */
export async function expectRefused(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(words)
}

export async function take(page: Page, reference: string): Promise<void> {
  await openRequest(page, reference)
  await page.getByRole('button', { name: 'Take it' }).click()
  await expectDone(page, 'This request is yours.')
}

export async function writeNote(page: Page, reference: string, text: string): Promise<void> {
  await openRequest(page, reference, 'Notes')
  await page.getByLabel('New note').fill(text)
  await page.getByRole('button', { name: 'Save note' }).click()
  await expectDone(page, 'Note saved. Only staff see it.')
}

export async function writeMessage(page: Page, reference: string, text: string): Promise<void> {
  await openRequest(page, reference, 'Messages')
  await page.getByLabel(/^Write to /).fill(text)
  await page.getByRole('button', { name: /^Send to / }).click()
  await expectDone(page, 'Message sent.')
}

export async function ask(page: Page, reference: string, text: string): Promise<void> {
  await openRequest(page, reference, 'Messages')
  await page.getByText(/^Ask .* something and wait/).click()
  await page.getByRole('radio', { name: 'Who they are' }).check()
  await page.getByLabel('Your question').fill(text)
  await page.getByRole('button', { name: 'Ask and wait' }).click()
  await expectDone(page, 'Question sent.')
}

export async function recordEvidence(
  page: Page,
  reference: string,
  method = 'Address on file',
): Promise<void> {
  await openRequest(page, reference, 'Identity')
  await page.getByRole('radio', { name: method }).check()
  await page.getByRole('radio', { name: 'It matched' }).check()
  await page.getByRole('button', { name: 'Record' }).click()
  await expectDone(page, 'Recorded what you checked.')
}

export async function addFile(page: Page, reference: string, file: FileToAdd): Promise<void> {
  await openRequest(page, reference, 'Files')
  await page.getByLabel('File', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Add this file' }).click()
  await expect(page.getByRole('link', { name: file.name })).toBeVisible()
}

/** Goes from the outcome to a letter that can be changed, and proposes it. */
export async function propose(page: Page, reference: string, answer: { outcome: string; letter: string }) {
  await openRequest(page, reference, 'Decision')
  await page.getByRole('radio', { name: new RegExp(`^${answer.outcome}`) }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('The letter').fill(answer.letter)
  await page.getByRole('button', { name: 'Propose this answer' }).click()
  await expectDone(page, 'Answer proposed. Nothing has left yet.')
}

export async function approve(page: Page, reference: string): Promise<void> {
  await openRequest(page, reference, 'Decision')
  await page.getByRole('button', { name: 'Approve this answer' }).click()
  await expectDone(page, 'Approved. The answer can leave.')
}

export async function sendAnswer(page: Page, reference: string): Promise<void> {
  await openRequest(page, reference, 'Decision')
  await page.getByRole('button', { name: 'Send the answer' }).click()
  await expectDone(page, 'Answer sent.')
}

/** Posts the form of a verb that the page does not offer, as somebody who forges it would. */
export async function forceVerb(page: Page, reference: string, verb: string, fields = {}): Promise<void> {
  const stamp = { version: 1, seen: 0 }
  const { origin } = new URL(page.url())
  const answer = await page.request.post(`/staff/requests/${reference}/${verb}`, {
    form: { ...stamp, ...fields },
    headers: { origin, referer: `${origin}/staff/requests/${reference}` },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(303)
  await page.goto(answer.headers().location ?? '/')
}
