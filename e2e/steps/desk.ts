import { type Browser, expect, type Page } from '@playwright/test'
import type { ReceivedMail } from '../fixtures/mail-server'
import { linkIn } from './mail'
import { newPerson, type Person } from './people'

export type Role = 'Agent' | 'Approver' | 'Auditor' | 'Administrator'
export type Colleague = Person & { password: string }

const PASSWORD = 'correct horse battery staple'

/** A member of staff who is not there yet. */
export function newColleague(name: string): Colleague {
  return { ...newPerson(name), password: PASSWORD }
}

/** Uses the one-time link of the first start. The page is signed in afterwards. */
export async function setUpDesk(page: Page, setUpLink: string, first: Colleague): Promise<void> {
  await page.goto(setUpLink)
  await page.getByLabel('Full name').fill(first.name)
  await page.getByLabel('Email address').fill(first.email)
  await page.getByLabel('Password').fill(first.password)
  await page.getByRole('button', { name: 'Create my account' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All open')
}

export type Invitation = { to: Person; roles: Role[]; organisations: string[] }

/** An administrator invites somebody, who gets a mail. */
export async function invite(page: Page, { to, roles, organisations }: Invitation): Promise<void> {
  await page.goto('/staff/settings/people/invite')
  await page.getByLabel('Email address').fill(to.email)
  for (const role of roles) await page.getByRole('checkbox', { name: role }).check()
  for (const organisation of organisations) await page.getByRole('checkbox', { name: organisation }).check()
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByRole('status')).toContainText('Invitation sent.')
}

/** Follows the link of an invitation and chooses a name and a password. */
export async function join(page: Page, invitation: ReceivedMail, colleague: Colleague): Promise<void> {
  await page.goto(linkIn(invitation, '/staff/join/'))
  await page.getByLabel('Full name').fill(colleague.name)
  await page.getByLabel('Password').fill(colleague.password)
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page).toHaveURL(/\/staff\/queue$/)
}

export async function signIn(page: Page, { email, password }: Colleague): Promise<void> {
  await page.goto('/staff/sign-in')
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** A page of somebody with a browser of their own. */
export async function ownPage(browser: Browser, baseURL: string, options = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL, ...options })
  return context.newPage()
}
