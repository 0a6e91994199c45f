import { askDatabase } from '../steps/count-stored'
import { ownPage } from '../steps/desk'
import { answerWhere, answerWho, type Wish } from '../steps/file-request'
import { FormClient } from '../steps/form-client'
import { expect, test } from '../steps/journey'
import { newPerson } from '../steps/people'

test('a kill between two requests loses neither of them, nor a mail, nor an open form @core', async ({
  app,
  browser,
  mailbox,
}) => {
  const [before, after] = [newPerson('Ana Before'), newPerson('Ana After')]
  const open = await ownPage(browser, app.origin, { javaScriptEnabled: false })
  await open.goto('/kaltalk/request/what')
  await open.getByRole('checkbox', { name: 'Delete my data' }).check()

  const first = await new FormClient(app.origin).file('klariqo', before)
  await app.kill9()
  expect(first.headers.location).toBe('/klariqo/request/sent')
  await app.restart()
  // The dead process may have taken a mail for a minute, which is over at once this way.
  await askDatabase(
    app.databaseUrl,
    'UPDATE "Outbox" SET "leasedUntil" = now() WHERE "leasedUntil" IS NOT NULL',
  )
  const second = await new FormClient(app.origin).file('klariqo', after)
  expect(second.headers.location).toBe('/klariqo/request/sent')

  for (const { email } of [before, after]) {
    const mail = await mailbox.waitFor(({ to }) => to.includes(email))
    expect(mail.subject).toMatch(/^Confirm your request to Klariqo – /)
    const reference = mail.subject.split(' – ')[1]
    const sql = `SELECT state FROM "Request" WHERE reference = '${reference}'`
    expect(await askDatabase(app.databaseUrl, sql)).toEqual([{ state: 'unconfirmed' }])
    const twins = mailbox.received.filter(({ to }) => to.includes(email))
    expect(new Set(twins.map(({ messageId }) => messageId)).size).toBe(1)
  }

  const wish: Wish = { organisation: 'kaltalk', person: before, want: [] }
  await open.getByRole('button', { name: 'Continue' }).click()
  await answerWho(open, wish)
  await answerWhere(open, wish)
  await expect(open.getByRole('heading', { level: 1 })).toHaveText('Tell us more')
})
