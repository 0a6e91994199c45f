import { newColleague } from '../steps/desk'
import { dueDatesOf } from '../steps/due-dates'
import { daysAgo, enterRequest } from '../steps/enter-request'
import { expect, test } from '../steps/journey'
import { newPerson } from '../steps/people'
import { expectRefused, openRequest, take } from '../steps/work-request'

test('the queue is in order of due dates, narrows by its address, and finds by reference or email', async ({
  desk,
}) => {
  const page = await desk.page(desk.ada)
  const person = newPerson('Quentin Queue')
  const late = await enterRequest(page, { organisation: 'Klariqo', person, receivedOn: daysAgo(40) })
  const soon = await enterRequest(page, { organisation: 'KalTalk', person, receivedOn: daysAgo(27) })
  const calm = await enterRequest(page, { organisation: 'Klariqo', person, want: 'Delete my data' })

  await page.goto('/staff/queue')
  const dates = await dueDatesOf(page)
  expect(dates.length).toBeGreaterThanOrEqual(3)
  expect(dates).toEqual(dates.toSorted())
  const row = (reference: string) => page.getByRole('row').filter({ hasText: reference })
  await expect(row(late)).toContainText(/Overdue by \d+ days/)
  await expect(row(soon)).toContainText(/Due (in \d+ days?|today)/)
  await expect(row(calm)).toContainText(/\d+ days left/)
  await expect(row(calm)).not.toContainText(person.name)

  const lane = async (name: string, there: string[], notThere: string[]) => {
    await page.getByRole('navigation', { name: 'Staff pages' }).getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    for (const reference of there) await expect(row(reference)).toHaveCount(1)
    for (const reference of notThere) await expect(row(reference)).toHaveCount(0)
  }
  await lane('Overdue', [late], [soon, calm])
  await lane('Due this week', [soon], [late, calm])
  await lane('Unassigned', [late, soon, calm], [])
  await take(page, calm)
  await lane('Mine', [calm], [late, soon])

  await page.goto('/staff/queue')
  await page.getByLabel('Wants').first().selectOption({ label: 'Deletion' })
  await page.getByLabel('Organisation').first().selectOption({ label: 'Klariqo' })
  await page.getByRole('button', { name: 'Filter' }).first().click()
  await expect(page).toHaveURL(/right=deletion.*organisation=klariqo|organisation=klariqo.*right=deletion/)
  await expect(row(calm)).toHaveCount(1)
  await expect(row(late)).toHaveCount(0)
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(row(late)).toHaveCount(1)

  await page.getByLabel('Reference or whole email address').fill(late.toLowerCase().replace('-', ''))
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(late)
  await page.goto('/staff/queue')
  await page.getByLabel('Reference or whole email address').fill(person.email.toUpperCase())
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Requests from one address')
  expect(decodeURIComponent(page.url())).not.toContain(person.email)
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(3)
  await page.goto('/staff/queue')
  await page.getByLabel('Reference or whole email address').fill('nobody@people.example')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('status')).toContainText('Nothing has that reference or address.')
})

test('of two people who act at once, the second is told what happened @core', async ({ desk }) => {
  const abe = newColleague('Abe Agent')
  await desk.hire(abe, ['Agent'])
  const [ada, his] = [await desk.page(desk.ada), await desk.page(abe)]
  const person = newPerson('Tina Twice')
  const reference = await enterRequest(ada, { organisation: 'Klariqo', person })
  await openRequest(his, reference)
  await take(ada, reference)
  await his.getByRole('button', { name: 'Take it' }).click()
  await expectRefused(his, 'Somebody else took this request just before you.')
  await expect(his.getByText('What happened since you opened the page')).toBeVisible()
  await expect(his.getByRole('main')).toContainText(desk.ada.name)

  await openRequest(his, reference, 'Decision')
  await his.getByRole('radio', { name: 'Nothing held' }).check()
  await his.getByRole('button', { name: 'Continue' }).click()
  await his.getByLabel('The letter').fill('A letter that took an hour to write.')
  await openRequest(ada, reference)
  await ada.getByLabel('Owner').selectOption({ label: abe.name })
  await ada.getByRole('button', { name: 'Assign' }).click()
  await his.getByRole('button', { name: 'Propose this answer' }).click()
  await expectRefused(his, 'Somebody changed this request')
  await expect(his.getByLabel('The letter')).toHaveValue('A letter that took an hour to write.')
  await his.getByRole('button', { name: 'Propose this answer' }).click()
  await expect(his.getByRole('status')).toContainText('Answer proposed.')
})

test('an auditor sees facts and dates, and nobody’s data', async ({ desk }) => {
  const ada = await desk.page(desk.ada)
  const person = newPerson('Secret Sam')
  const text = `My number is ${Date.now()}`
  const reference = await enterRequest(ada, { organisation: 'Klariqo', person, text })
  const page = await desk.page(desk.cleo)
  await page.goto('/staff/queue')
  const seen = [await page.content()]
  await page.getByRole('link', { name: reference }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reference)
  await expect(page.getByRole('main')).toContainText('Why this date?')
  await expect(page.getByRole('main')).toContainText('Your role does not show what people write.')
  for (const tab of ['messages', 'notes', 'identity', 'files', 'decision']) {
    await page.goto(`/staff/requests/${reference}?tab=${tab}`)
    seen.push(await page.content())
  }
  for (const html of seen) {
    for (const personal of [person.name, person.email, text, 'Secret', 'Sam '])
      expect(html).not.toContain(personal)
  }
  await expect(page.getByRole('main').locator('form')).toHaveCount(0)
  await page.goto('/staff/queue')
  await page.getByLabel('Reference').fill(person.email)
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('status')).toContainText('Nothing has that reference.')
  for (const path of ['/staff/requests/new', '/staff/settings/people', '/staff/settings']) {
    expect((await page.request.get(path)).status()).toBe(404)
  }
})
