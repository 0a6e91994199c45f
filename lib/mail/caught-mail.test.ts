import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getCaughtMail, listCaughtMail } from './caught-mail'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'))
  await put('first', 'From: Desk <desk@desk.example>\r\nTo: ana@example.com\r\nSubject: One\r\n\r\nHello', 1)
  await put(
    'second',
    'Subject: =?utf-8?Q?Two_=E2=80=93_K7QF?=\r\nContent-Type: text/html\r\n\r\n<p>Hi</p>',
    2,
  )
  await put('broken', '\u0000\u0001', 3)
  await writeFile(join(folder, 'half.eml.part'), 'not there yet')
  await writeFile(join(folder, '..', 'outside.eml'), 'Subject: Secret\r\n\r\n')
})

afterAll(async () => {
  await rm(folder, { recursive: true })
  await rm(join(folder, '..', 'outside.eml'))
})

describe('caught mail', () => {
  it('lists the newest first, whatever is in the files', async () => {
    const mails = await listCaughtMail(folder)
    expect(mails.map(({ name, subject }) => [name, subject])).toEqual([
      ['broken', ''],
      ['second', 'Two – K7QF'],
      ['first', 'One'],
    ])
  })

  it('reads one', async () => {
    expect(await getCaughtMail(folder, 'first')).toMatchObject({
      from: 'Desk <desk@desk.example>',
      to: 'ana@example.com',
      replyTo: '',
      text: 'Hello\n',
    })
    expect(await getCaughtMail(folder, 'second')).toMatchObject({ html: '<p>Hi</p>\n' })
  })

  it.each(['missing', '../outside', 'half', '', '.', '..'])('opens no other file: %s', async (name) => {
    expect(await getCaughtMail(folder, name)).toBeNull()
  })

  it('is empty before the first mail', async () => {
    expect(await listCaughtMail(join(folder, 'not-there-yet'))).toEqual([])
  })
})

async function put(name: string, content: string, second: number): Promise<void> {
  await writeFile(join(folder, `${name}.eml`), content)
  await utimes(join(folder, `${name}.eml`), second, second)
}
