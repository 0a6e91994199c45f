import { expect, type Page } from '@playwright/test'
import type { Person } from './people'

export type Wish = {
  organisation: 'klariqo' | 'kaltalk'
  person: Person
  /** The words beside the boxes to tick. */
  want: string[]
  who?: string
  behalfOf?: string
  relationship?: string
  company?: string
  country?: string
  state?: string
  /** Answers of the details page by the label of their field. */
  details?: Record<string, string>
  help?: string
}

export type Sent = { references: string[]; code: string | null }

export const REFERENCE = /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/g

/** Goes through the whole form, from the start page to the page that shows what was sent. */
export async function fileRequest(page: Page, wish: Wish): Promise<Sent> {
  await fillRequest(page, wish)
  await page.getByRole('button', { name: 'Send request' }).click()
  return readSent(page)
}

/** The same up to the page on which the answers are checked. */
export async function fillRequest(page: Page, wish: Wish): Promise<void> {
  await page.goto(`/${wish.organisation}`)
  await page.getByRole('link', { name: 'Start' }).click()
  await answerWhat(page, wish.want)
  await answerWho(page, wish)
  await answerWhere(page, wish)
  await answerDetails(page, wish)
  await answerYou(page, wish)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Check your answers/)
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click()
}

export async function answerWhat(page: Page, want: string[]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you want us to do?')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  for (const label of want) await page.getByRole('checkbox', { name: label }).check()
  await goOn(page)
}

export async function answerWho(page: Page, wish: Wish): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is this about?')
  const about = page.getByRole('group', { name: 'Who is this about?' })
  await about.getByRole('radio', { name: wish.who ?? 'Me', exact: !wish.who }).check()
  if (wish.behalfOf) await page.getByLabel('Name of the person this is about').fill(wish.behalfOf)
  const known = page.getByRole('group', { name: /^How do you know/ })
  await known.getByRole('radio', { name: wish.relationship ?? 'Something else' }).check()
  if (wish.company) await page.getByLabel('Which company?').filter({ visible: true }).fill(wish.company)
  await goOn(page)
}

export async function answerWhere(page: Page, { country = 'Germany', state }: Wish): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Where do/)
  await page.getByLabel('Country').selectOption({ label: country })
  if (state) await page.getByLabel('State').selectOption({ label: state })
  await goOn(page)
}

async function answerDetails(page: Page, { details = {} }: Wish): Promise<void> {
  await page.waitForURL(/\/(details|you)$/)
  if (page.url().endsWith('/you')) return
  const everything = page.getByRole('radio', { name: /^Everything/ })
  for (const radio of await everything.all()) await radio.check()
  for (const [label, text] of Object.entries(details)) await page.getByLabel(label).fill(text)
  await goOn(page)
}

async function answerYou(page: Page, { person, help }: Wish): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How can we reach you?')
  await page.getByLabel('Full name').fill(person.name)
  await page.getByLabel('Email address').fill(person.email)
  if (help) await page.getByLabel(/^Anything that helps/).fill(help)
  await goOn(page)
}

/** What the page after sending shows: the references, the code (none where nothing has to be confirmed). */
export async function readSent(page: Page): Promise<Sent> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Request sent|Done)/)
  const panel = page.getByRole('region', { name: 'Your confirmation code' })
  const code = (await panel.count()) > 0 ? await panel.locator('bdi').textContent() : null
  return { references: await referencesOn(page), code }
}

/** Every reference that a page names, each once. */
export async function referencesOn(page: Page): Promise<string[]> {
  const named = await page.getByRole('main').locator('bdi, a').allTextContents()
  return [...new Set(named.flatMap((text) => text.match(REFERENCE) ?? []))]
}
