import { download } from '../steps/collect-file'
import { confirm, openStatus, readConfirmed } from '../steps/confirm'
import { ownPage } from '../steps/desk'
import { fileRequest } from '../steps/file-request'
import { expect, test } from '../steps/journey'
import { marker, newPerson } from '../steps/people'
import {
  addFile,
  approve,
  ask,
  expectRefused,
  forceVerb,
  openRequest,
  propose,
  recordEvidence,
  sendAnswer,
  take,
  writeMessage,
  writeNote,
} from '../steps/work-request'

test('a copy of everything, from the form to the third download @core', async ({
  browser,
  app,
  mailbox,
  desk,
}) => {
  const ana = newPerson('Ana Lima')
  const help = marker()
  const page = await ownPage(browser, app.origin, { javaScriptEnabled: false })
  const mailTo = (email: string, subject: RegExp) =>
    mailbox.waitFor((mail) => mail.to.includes(email) && subject.test(mail.subject))

  const sent = await test.step('file', async () => {
    const filed = await fileRequest(page, {
      organisation: 'klariqo',
      person: ana,
      want: ['Send me a copy of my data'],
      relationship: 'I have a Klariqo account',
      country: 'France',
      help,
    })
    expect(filed.references).toHaveLength(1)
    expect(filed.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/)
    await expect(page.getByRole('main')).toContainText(
      /We'll answer by [A-Z][a-z]+day \d+ [A-Z][a-z]+ 20\d\d at the latest/,
    )
    return filed
  })
  const reference = sent.references[0] ?? ''

  const { pickupCode } = await test.step('confirm in the same browser', async () => {
    const mail = await mailTo(ana.email, /^Confirm your request/)
    for (const part of [mail.subject, mail.text, mail.html]) {
      expect(part).not.toContain(help)
      expect(part).not.toContain(ana.name)
      expect(part).not.toContain('copy of my data')
      expect(part).not.toContain(sent.code)
    }
    await confirm(page, mail)
    const confirmed = await readConfirmed(page)
    expect(confirmed.references).toEqual([reference])
    return confirmed
  })

  await test.step('the acknowledgement says what was asked, the date and how it is reckoned', async () => {
    const mail = await mailTo(ana.email, /^We have your request/)
    expect(mail.text).toContain(reference)
    expect(mail.text).toContain('Send me a copy of my data')
    expect(mail.text).toContain('GDPR Art. 12(3)')
    expect(mail.text).not.toContain(pickupCode)
  })

  await test.step('the status page answers where, when and what to do', async () => {
    await page.getByRole('link', { name: `Request ${reference}` }).click()
    const main = page.getByRole('main')
    await expect(main).toContainText('We have your request')
    await expect(main).toContainText(/We'll answer by the end of [A-Z][a-z]+day/)
    await expect(main).toContainText('Nothing right now.')
    await page.getByText('Why this date?').click()
    await expect(main).toContainText('GDPR Art. 12(3)')
  })

  const agent = await desk.page(desk.ada)
  await test.step('staff are told, take it, and write', async () => {
    const told = await mailTo(desk.ada.email, new RegExp(`New request – ${reference}`))
    expect(told.text).not.toContain(ana.name)
    await take(agent, reference)
    await writeNote(agent, reference, `Internal ${help}`)
    await writeMessage(agent, reference, 'We have begun to look.')
    await mailTo(ana.email, new RegExp(`You have a new message – ${reference}`))
    await ask(agent, reference, 'Which month was your last invoice?')
    const question = await mailTo(ana.email, new RegExp(`We have a question – ${reference}`))
    expect(question.text).not.toContain('invoice')
  })

  await test.step('the requester reads and replies', async () => {
    await page.goto(`/klariqo/requests/${reference}`)
    const main = page.getByRole('main')
    await expect(main).toContainText("We're waiting for you")
    await expect(main).toContainText('We have begun to look.')
    await expect(main).not.toContainText('Internal')
    await page.getByLabel('Your answer').fill('It was in June.')
    await page.getByRole('button', { name: 'Send message' }).click()
    await expect(main).toContainText("We're working on it")
    await mailTo(desk.ada.email, new RegExp(`New reply – ${reference}`))
    await openRequest(agent, reference, 'Messages')
    await expect(agent.getByRole('main')).toContainText('It was in June.')
  })

  const file = { name: 'ana-data.json', mimeType: 'application/json', buffer: Buffer.from(`{"a":"${help}"}`) }
  const letter = `Dear Ana,\n\nHere is your copy. ${marker()}`
  await test.step('propose an answer, which nobody approves alone', async () => {
    await recordEvidence(agent, reference)
    await addFile(agent, reference, file)
    await propose(agent, reference, { outcome: 'Granted', letter })
    await expect(agent.getByRole('region', { name: /^What .* will read/ })).toContainText(letter)
    await expect(agent.getByRole('button', { name: 'Approve this answer' })).toHaveCount(0)
    await forceVerb(agent, reference, 'approve')
    await expectRefused(agent, /another person|somebody else|second person/i)
    await forceVerb(agent, reference, 'answer')
    await expectRefused(agent, /second person|another person|approv/i)
    await page.goto(`/klariqo/requests/${reference}`)
    await expect(page.getByRole('main')).not.toContainText('Here is your copy.')
  })

  await test.step('a second person approves, and the answer leaves', async () => {
    const waiting = await mailTo(desk.ben.email, new RegExp(`Waiting for approval – ${reference}`))
    expect(waiting.text).toContain(desk.ada.name)
    const approver = await desk.page(desk.ben)
    await approve(approver, reference)
    await sendAnswer(agent, reference)
  })

  await test.step('three downloads, each announced, then no more', async () => {
    const elsewhere = await ownPage(browser, app.origin)
    const ready = await mailTo(ana.email, new RegExp(`Your answer is ready – ${reference}`))
    expect(ready.text).not.toContain('Here is your copy.')
    expect(ready.text).not.toContain(pickupCode)
    await openStatus(elsewhere, ready)
    await expect(elsewhere.getByRole('main')).toContainText('Here is your copy.')
    for (const left of [2, 1, 0]) {
      const bytes = await download(elsewhere, pickupCode, file.name)
      expect(bytes.equals(file.buffer)).toBe(true)
      await mailbox.waitFor(
        ({ to, subject, text }) =>
          to.includes(ana.email) &&
          subject.includes('A file was downloaded') &&
          text.includes(`left: ${left}`),
      )
      await elsewhere.reload()
    }
    await expect(elsewhere.getByRole('main')).toContainText('No longer available')
    await expect(elsewhere.getByRole('button', { name: /^Download/ })).toHaveCount(0)
  })
})
