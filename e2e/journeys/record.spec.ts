import { readFile, writeFile } from 'node:fs/promises'
import { confirm } from '../steps/confirm'
import { REFERENCE } from '../steps/file-request'
import { FormClient } from '../steps/form-client'
import { expect, test } from '../steps/journey'
import { marker, newPerson } from '../steps/people'
import { runScript } from '../steps/run-script'
import { take, writeMessage, writeNote } from '../steps/work-request'

test('the record leaves the desk, holds, and names what was changed in it @core', async ({
  app,
  browser,
  mailbox,
  desk,
}, testInfo) => {
  const ana = newPerson('Ana Recorded')
  const client = new FormClient(app.origin)
  await client.file('klariqo', ana)
  const mail = await mailbox.waitFor(({ to }) => to.includes(ana.email))
  const reference = mail.text.match(REFERENCE)?.[0] ?? ''
  await confirm(await client.openPage(browser), mail)
  const agent = await desk.page(desk.ada)
  const words = marker()
  await take(agent, reference)
  await writeNote(agent, reference, words)
  await writeMessage(agent, reference, words)

  const file = testInfo.outputPath('record.jsonl')
  expect(await runScript(app, mailbox, ['export-audit', '--', file])).toMatchObject({ status: 0 })
  const record = await readFile(file, 'utf8')
  for (const personal of [ana.email, ana.name, words, desk.ada.email, desk.ada.name]) {
    expect(record).not.toContain(personal)
  }
  const whole = await runScript(app, mailbox, ['verify-audit', '--', file])
  expect(whole).toMatchObject({ status: 0 })
  expect(whole.printed).toMatch(/^The record holds: \d+ events in \d+ chains\./)

  const lines = record.trimEnd().split('\n')
  const at = lines.findLastIndex((line) => line.includes('"type":"messaged"'))
  const { event } = JSON.parse(lines[at] ?? '{}')
  const place = `Line ${at + 1}, event ${event.sequence} of chain ${event.chain}`
  const verdictOn = async (changed: string[]) => {
    const copy = testInfo.outputPath('changed.jsonl')
    await writeFile(copy, `${changed.join('\n')}\n`)
    return runScript(app, mailbox, ['verify-audit', '--', copy])
  }
  const edited = lines.with(at, (lines[at] ?? '').replace('"messaged"', '"noted"'))
  const cut = lines.toSpliced(at, 1)
  expect(await verdictOn(edited)).toMatchObject({ status: 1, printed: expect.stringContaining(place) })
  expect(await verdictOn(cut)).toMatchObject({ status: 1, printed: expect.stringContaining('does not hold') })
})
