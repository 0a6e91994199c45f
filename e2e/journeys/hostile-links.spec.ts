import { confirm } from '../steps/confirm'
import { countStored } from '../steps/count-stored'
import { newColleague } from '../steps/desk'
import { REFERENCE } from '../steps/file-request'
import { FormClient } from '../steps/form-client'
import { expect, test } from '../steps/journey'
import { linkIn } from '../steps/mail'
import { newPerson } from '../steps/people'
import { rawRequest } from '../steps/raw-http'

test('a request that is sent five times at once is filed once @core', async ({ app, mailbox }) => {
  const ana = newPerson('Ana Impatient')
  const client = new FormClient(app.origin)
  await client.fill('klariqo', ana)
  const before = await countStored(app)
  const send = () => client.post('/klariqo/request/check/submit')
  const answers = await Promise.all([send(), send(), send(), send(), send()])
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
  expect((await send()).headers.location).toBe('/klariqo/request/sent')
  const { body } = await client.get('/klariqo/request/sent')
  expect(new Set(body.match(REFERENCE)).size).toBe(1)
  await mailbox.waitFor(({ to }) => to.includes(ana.email))
  const after = await countStored(app)
  expect((after?.requests ?? 0) - (before?.requests ?? 0)).toBe(1)
  expect(mailbox.received.filter(({ to }) => to.includes(ana.email))).toHaveLength(1)
})

test('links that do not fit all look alike, and do nothing', async ({ app, browser, mailbox }) => {
  const ana = newPerson('Ana Linked')
  const client = new FormClient(app.origin)
  await client.file('klariqo', ana)
  const mail = await mailbox.waitFor(({ to }) => to.includes(ana.email))
  const token = linkIn(mail, '/confirm/').split('/').at(-1) ?? ''
  const page = await client.openPage(browser)
  await confirm(page, mail)
  const receipt = await mailbox.waitFor(({ to }) => to.includes(ana.email), { after: mail })
  const status = linkIn(receipt, '/requests/open/').split('/').at(-1) ?? ''
  const flipped = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')
  const before = await countStored(app)

  const strange = [status, flipped, token.slice(0, 30), 'x', '%00', '%F0%9F%90%88', 'a'.repeat(5000)]
  const confirming = strange.map((text) => [`/klariqo/confirm/${text}`, 'This link does not work any more'])
  const opening = [token, ...strange.slice(3)].map((text) => [
    `/klariqo/requests/open/${text}`,
    'This link does not work any more',
  ])
  const elsewhere = [[`/kaltalk/confirm/${token}`, 'This link does not work any more']]
  for (const [path = '', words = ''] of [...confirming, ...opening, ...elsewhere]) {
    const stranger = new FormClient(app.origin)
    const shown = await stranger.get(path)
    expect(shown.status, path).toBeLessThan(500)
    if (shown.status === 200) expect(shown.body, path).toContain(words)
    for (const verb of ['submit', 'not-mine']) {
      const answer = await stranger.post(
        `${path}/${verb}`,
        verb === 'submit' && path.includes('confirm') ? { code: 'ABC123' } : {},
      )
      expect(answer.status, `${path}/${verb}`).toBeLessThan(500)
      expect(answer.cookies.join(), path).not.toContain('habeas_requester')
    }
  }
  expect(await countStored(app)).toEqual(before)
})

test('what is not yours is not there', async ({ app, browser, mailbox, desk }) => {
  const ana = newPerson('Ana Private')
  const client = new FormClient(app.origin)
  await client.file('klariqo', ana)
  const mail = await mailbox.waitFor(({ to }) => to.includes(ana.email))
  const reference = REFERENCE.exec(mail.text)?.[0] ?? ''
  const page = await client.openPage(browser)
  await confirm(page, mail)

  const eve = newPerson('Eve Curious')
  const stranger = new FormClient(app.origin)
  await stranger.file('klariqo', eve)
  const hers = await mailbox.waitFor(({ to }) => to.includes(eve.email))
  const herPage = await stranger.openPage(browser)
  await confirm(herPage, hers)

  const missing = 'ZZZZ-ZZZZ'
  const words = async (path: string) => {
    const answer = await herPage.request.get(path)
    const body = (await answer.text()).replaceAll(reference, missing).replaceAll(/<script.*?<\/script>/gs, '')
    return [answer.status(), body.replaceAll(/nonce="[^"]*"/g, '')]
  }
  for (const tail of ['', '/withdraw']) {
    const there = await words(`/klariqo/requests/${reference}${tail}`)
    expect(there).toEqual(await words(`/klariqo/requests/${missing}${tail}`))
    expect(there[0]).toBe(404)
  }
  expect((await words(`/kaltalk/requests/${reference}`))[0]).toBe(404)
  for (const [verb, fields] of [
    ['reply', { message: 'Hello' }],
    ['withdraw/submit', { reference: 'AAAA-AAAA' }],
    ['files/0b0e5e0c-5b0f-4a59-9d5a-0d7c2f2f0c11', { code: '00000-00000' }],
  ] as const) {
    const post = async (to: string) => {
      const answer = await herPage.request.post(`/klariqo/requests/${to}/${verb}`, {
        form: fields,
        headers: { origin: app.origin },
        maxRedirects: 0,
      })
      return [answer.status(), await answer.text()]
    }
    expect(await post(reference), verb).toEqual(await post(missing))
  }

  const outsider = newColleague('Otto Outsider')
  await desk.hire(outsider, ['Agent', 'Approver'], ['KalTalk'])
  const other = await desk.page(outsider)
  const staffWords = async (to: string) => {
    const answer = await other.request.get(`/staff/requests/${to}`)
    return answer.status()
  }
  expect(await staffWords(reference)).toBe(404)
  expect(await staffWords(missing)).toBe(404)
  for (const verb of ['take', 'note', 'approve', 'answer']) {
    const answer = await other.request.post(`/staff/requests/${reference}/${verb}`, {
      form: { version: 1, seen: 1, ...(verb === 'note' && { text: 'Hello' }) },
      headers: { origin: app.origin },
      maxRedirects: 0,
    })
    expect(answer.status(), verb).toBe(404)
  }
})

test('forged headers change no mailed link', async ({ app, mailbox }) => {
  const ana = newPerson('Ana Forged')
  const client = new FormClient(app.origin)
  await client.fill('klariqo', ana)
  const answer = await client.post(
    '/klariqo/request/check/submit',
    {},
    {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-Port': '8443',
      'X-Forwarded-For': '203.0.113.9',
      Forwarded: 'host=evil.example;proto=https',
      'X-Original-URL': 'https://evil.example/',
    },
  )
  expect(answer.status).toBe(303)
  expect(answer.headers.location).toBe('/klariqo/request/sent')
  const mail = await mailbox.waitFor(({ to }) => to.includes(ana.email))
  expect(linkIn(mail, '/confirm/')).toMatch(new RegExp(`^${app.origin}/klariqo/confirm/`))
  expect(mail.raw).not.toContain('evil.example')
})

test('strange addresses get a page, never a fault', async ({ app }) => {
  const paths = [
    '/nobody',
    '/nobody/request',
    '/nobody/request/what',
    '/klariqo/requests/%E0%A4%A',
    '/klariqo/requests/%25E0%25A4',
    '/klariqo/requests/__proto__',
    '/klariqo/confirm/a/b/c',
    '/klariqo/request/sent?again=1&again=2',
    '/klariqo/request/what?right=constructor&law=x&law=y',
    '/klariqo/opt-out?right[]=opt-out',
    '/staff/queue?lane=constructor&after=x&before=y&person=z&owner=%00',
    '/staff/requests/%00',
    '/staff/settings/people/not-an-id',
    '/mailbox/..%2f..%2fkeys.json',
    '/.env',
    '/_next/image?url=%2Ficon.png&w=64&q=75',
    '/_next/data/x/klariqo.json',
    '/klariqo.rsc',
    '//evil.example/',
    '/\\evil.example',
  ]
  for (const path of paths) {
    for (const method of ['GET', 'HEAD', 'POST']) {
      const answer = await rawRequest(app.origin, { method, path, headers: { Origin: app.origin } })
      expect(answer.status, `${method} ${path}`).toBeLessThan(500)
      expect(answer.headers.location ?? '', path).not.toMatch(/^(https?:)?[/\\]{2}(?!127\.0\.0\.1)/)
    }
  }
})
