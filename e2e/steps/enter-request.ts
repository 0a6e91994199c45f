import type { Page } from '@playwright/test'
import type { Person } from './people'
import { referenceOf } from './work-request'

export type Letter = {
  organisation: 'Klariqo' | 'KalTalk'
  person: Person
  want?: string
  country?: string
  channel?: 'Email' | 'Phone' | 'Post'
  /** YYYY-MM-DD in the office's zone; yesterday unless it is given. */
  receivedOn?: string
  text?: string
}

/** Staff enter what came by email or another way, on one page. Returns its reference; the page shows the new request. */
export async function enterRequest(page: Page, letter: Letter): Promise<string> {
  await fillLetter(page, letter)
  await page.getByRole('button', { name: 'Enter the request' }).click()
  return referenceOf(page)
}

/** The same without sending it. */
export async function fillLetter(page: Page, letter: Letter): Promise<void> {
  const { organisation, person, want = 'Send me a copy of my data' } = letter
  await page.goto('/staff/requests/new')
  await page.getByRole('link', { name: organisation, exact: true }).click()
  await page.getByRole('radio', { name: letter.channel ?? 'Email' }).check()
  await page.getByLabel('Date it arrived').fill(letter.receivedOn ?? daysAgo(1))
  await page.getByLabel('Time it arrived').fill('09:30')
  await page.getByLabel('What did they write or say?').fill(letter.text ?? 'Send me all you have.')
  await page.getByRole('checkbox', { name: want }).check()
  await page.getByLabel('Full name').fill(person.name)
  await page.getByLabel('Email address').fill(person.email)
  await page.getByRole('radio', { name: 'Themself', exact: true }).check()
  await page.getByLabel('Where do they live?').selectOption({ label: letter.country ?? 'Germany' })
  await page.getByLabel(/^How do they know/).selectOption({ label: 'Something else' })
}

/** A calendar date in words that a date field takes, counted back from today. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}
