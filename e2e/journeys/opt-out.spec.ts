import { ownPage } from '../steps/desk'
import { referencesOn } from '../steps/file-request'
import { FormClient } from '../steps/form-client'
import { expect, test } from '../steps/journey'
import { linkIn } from '../steps/mail'
import { newPerson } from '../steps/people'
import { openRequest } from '../steps/work-request'

const CHOICES = {
  klariqo: ['Stop selling or sharing my data', 'Keep my data out of aggregate statistics'],
  kaltalk: ['Limit the use of my sensitive data', 'Take back my consent'],
}

for (const [organisation, choices] of Object.entries(CHOICES)) {
  test(`one page records a choice at ${organisation}, without any verification @core`, async ({
    browser,
    app,
    mailbox,
    desk,
  }) => {
    const eve = newPerson('Eve Adams')
    const page = await ownPage(browser, app.origin, { javaScriptEnabled: false })
    await page.goto(`/${organisation}`)
    await page.getByRole('link', { name: 'Make a privacy choice' }).click()
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
    await expect(page.getByRole('main')).not.toContainText('opt-out signal')
    for (const choice of choices) await page.getByRole('checkbox', { name: choice }).check()
    await page.getByLabel('Email address').fill(eve.email)
    await page.getByRole('button', { name: 'Send my choices' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done. Your choice is recorded')
    await expect(page.getByRole('main')).toContainText(/Recorded, in effect by [A-Z][a-z]+day \d/)
    const references = await referencesOn(page)
    expect(references).toHaveLength(2)
    const mail = await mailbox.waitFor(({ to }) => to.includes(eve.email))
    expect(mail.subject).toBe('Your choices are recorded')
    for (const choice of choices) expect(mail.text).not.toContain(choice)
    await page.goto(linkIn(mail, '/requests/open/'))
    await page.getByRole('button', { name: 'Open my requests' }).click()
    await expect(page.getByRole('main')).toContainText('Your choice is recorded')

    const agent = await desk.page(desk.ada)
    await openRequest(agent, references[0] ?? '')
    await expect(agent.getByRole('button', { name: 'Take it' })).toBeVisible()
    await mailbox.waitFor(({ subject }) => subject === `New request – ${references[0]}`)
  })
}

test('the signal of a browser is shown', async ({ browser, app }) => {
  const page = await ownPage(browser, app.origin, { extraHTTPHeaders: { 'Sec-GPC': '1' } })
  await page.goto('/klariqo/opt-out')
  await expect(page.getByRole('main')).toContainText('Your browser sends an opt-out signal')
})

test('an opt-out that is sent twice counts once', async ({ app, mailbox }) => {
  const eve = newPerson('Eve Twice')
  const client = new FormClient(app.origin)
  const { body } = await client.get('/klariqo/opt-out')
  const formKey = /name="formKey"[^>]*value="([^"]+)"/.exec(body)?.[1] ?? ''
  const fields = { choices: 'opt-out', email: eve.email, country: '', note: '', formKey }
  const answers = await Promise.all([1, 2, 3].map(() => client.post('/klariqo/opt-out/submit', fields)))
  expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual(
    Array(3).fill([303, '/klariqo/opt-out/done']),
  )
  const [mail] = [await mailbox.waitFor(({ to }) => to.includes(eve.email))]
  const shown = await client.get('/klariqo/opt-out/done')
  const references = new Set(shown.body.match(/\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/g))
  expect(references.size).toBe(1)
  expect(mail.text).toContain([...references][0])
})
