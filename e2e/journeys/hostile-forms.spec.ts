import { countStored } from '../steps/count-stored'
import { FormClient } from '../steps/form-client'
import { expect, test } from '../steps/journey'
import { newPerson } from '../steps/people'
import { type RawRequest, rawRequest } from '../steps/raw-http'

const YOU = '/klariqo/request/you/submit'
const FORM = 'application/x-www-form-urlencoded'
const PARTS = 'multipart/form-data; boundary=x'
const PART = '--x\r\nContent-Disposition: form-data; name="name"'
const typed = (name: string) => `name=${name}&email=ana%40people.example&help=`

const REFUSED: { what: string; status: number; type?: string; body: string }[] = [
  { what: 'forty megabytes', status: 413, body: typed('A'.repeat(40_000_000)) },
  { what: 'a field that is not in the form', status: 400, body: `${typed('Ana')}&state=answered` },
  { what: 'a field twice', status: 400, body: `${typed('Ana')}&name=Eve` },
  { what: 'a field that would change all objects', status: 400, body: `${typed('Ana')}&__proto__=1` },
  { what: 'a field for a query', status: 400, body: `${typed('Ana')}&email[contains]=@` },
  {
    what: 'a thousand fields',
    status: 400,
    body: Array.from({ length: 1000 }, (_, n) => `f${n}=1`).join('&'),
  },
  { what: 'JSON', status: 415, type: 'application/json', body: '{"name":"Ana"}' },
  { what: 'plain text', status: 415, type: 'text/plain', body: typed('Ana') },
  { what: 'another encoding', status: 415, type: `${FORM}; charset=utf-16`, body: typed('Ana') },
  { what: 'parts without a boundary', status: 400, type: 'multipart/form-data', body: typed('Ana') },
  { what: 'parts that break off', status: 400, type: PARTS, body: `${PART}\r\n\r\nAn` },
  {
    what: 'a file where none belongs',
    status: 400,
    type: PARTS,
    body: `${PART}; filename="a.txt"\r\n\r\nAna\r\n--x--\r\n`,
  },
]

for (const { what, status, type = FORM, body } of REFUSED) {
  test(`a form with ${what} is refused in a clear sentence`, async ({ app }) => {
    const before = await countStored(app)
    const client = new FormClient(app.origin)
    const headers = { Origin: app.origin, 'Content-Type': type }
    const answer = await client.send({ method: 'POST', path: YOU, headers, body })
    expect(answer.status).toBe(status)
    expect(answer.body).toMatch(/<h1>[A-Z][^<]+<\/h1><p>[A-Z][^<]+\.<\/p>/)
    expect(answer.headers['cache-control']).toContain('no-store')
    expect(await countStored(app)).toEqual(before)
  })
}

/** Posts the step on which `field` stands and expects its mistake beside it, and the other field kept. */
async function expectPointedOut(client: FormClient, field: 'name' | 'email', body: string): Promise<void> {
  const headers = { Origin: client.origin, 'Content-Type': FORM }
  const answer = await client.send({ method: 'POST', path: YOU, headers, body })
  expect(answer.status).toBe(303)
  expect(answer.headers.location).toBe('/klariqo/request/you')
  const page = await client.get('/klariqo/request/you')
  expect(page.body).toContain('<title>Error: How can we reach you? – Klariqo</title>')
  expect(page.body).toContain('There is a problem')
  expect(page.body).toMatch(new RegExp(`id="${field}-error"[^>]*>[A-Z][^<]+\\.`))
  expect(page.body).toContain(field === 'name' ? 'value="ana@people.example"' : 'value="Ana Kept"')
}

const NAMES: [string, string][] = [
  ['a NUL byte', 'A%00na'],
  ['a lone surrogate', 'A%ED%A0%80na'],
  ['bytes that are not UTF-8', 'A%FFna'],
  ['ten megabytes', 'A'.repeat(10_000_000)],
  ['five thousand accents', encodeURIComponent(`A${'\u0301'.repeat(5000)}`)],
  ['a line break', 'Ana%0D%0ABcc: x@y.example'],
]

const ADDRESSES: [string, string][] = [
  ['a second header', 'a@b.example\r\nBcc: x@y.example'],
  ['quotes', '"e@attacker.example"@victim.example'],
  ['a comment', 'user@good.example(x)evil.example'],
  ['a wide at sign', 'a＠b.example'],
  ['two at signs', 'a@b@c.example'],
  ['another address after it', 'a@b.example,c@d.example'],
  ['angle brackets', '<a@b.example>'],
  ['a name before it', 'Ana <a@b.example>'],
  ['a machine instead of a domain', 'a@[127.0.0.1]'],
  ['a domain without a dot', 'a@localhost'],
  ['a local part that is too long', `${'a'.repeat(65)}@b.example`],
  ['a domain that is too long', `a@${'b.'.repeat(130)}example`],
  ['a zero-width space', 'a\u200bb@c.example'],
  ['nothing in it', ''],
]

test('a name or an address with tricks in it is pointed out beside its field, and the rest kept', async ({
  app,
}) => {
  const client = new FormClient(app.origin)
  await client.fill('klariqo', newPerson('Ana Tricks'))
  const before = await countStored(app)
  for (const [what, name] of NAMES) {
    await test.step(what, () => expectPointedOut(client, 'name', typed(name)))
  }
  for (const [what, email] of ADDRESSES) {
    const body = `name=Ana+Kept&email=${encodeURIComponent(email)}&help=`
    await test.step(`an address with ${what}`, () => expectPointedOut(client, 'email', body))
  }
  expect(await countStored(app)).toEqual(before)
})

test('an address in another alphabet goes on with a warning', async ({ app }) => {
  const client = new FormClient(app.origin)
  await client.fill('klariqo', { name: 'Ana', email: `ana.${Date.now()}@аpple.example` })
  const { body } = await client.get('/klariqo/request/check')
  expect(body).toContain('Your email address mixes letters of different alphabets')
})

const ORIGINS: [string, RawRequest['headers']][] = [
  ['no origin', {}],
  ['the origin null', { Origin: 'null' }],
  ['a foreign origin', { Origin: 'https://evil.example' }],
  ['an origin that cannot be one', { Origin: 'http://127.0.0.1:99999999' }],
  ['the word of the browser that it comes from elsewhere', { 'Sec-Fetch-Site': 'cross-site' }],
]
const HANDLERS = [
  '/klariqo/request/what/submit',
  '/klariqo/request/check/submit',
  '/klariqo/opt-out/submit',
  '/klariqo/find/submit',
  '/staff/sign-in/submit',
  '/staff/sign-out',
]

for (const [what, sent] of ORIGINS) {
  test(`a form with ${what} is refused everywhere`, async ({ app }) => {
    const before = await countStored(app)
    const ours = sent && 'Sec-Fetch-Site' in sent ? { Origin: app.origin } : {}
    for (const path of HANDLERS) {
      const headers = { 'Content-Type': FORM, ...ours, ...sent }
      const answer = await rawRequest(app.origin, { method: 'POST', path, headers, body: 'rights=access' })
      expect(answer.status, path).toBe(403)
      expect(answer.body, path).toContain('This form did not come from our page')
    }
    expect(await countStored(app)).toEqual(before)
  })
}

test('headers of the framework and odd methods never break a page', async ({ app }) => {
  const paths = ['/klariqo', YOU, '/klariqo/request/what', '/staff/queue', '/api/health', '/klariqo/%00']
  const headers = [
    { 'Next-Action': 'deadbeef', 'Content-Type': 'text/plain;charset=UTF-8' },
    { 'next-resume': '1' },
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { RSC: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B' },
    { 'x-nextjs-data': '1', 'x-invoke-path': '/staff/queue' },
  ]
  for (const path of paths) {
    for (const more of headers) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
        const sent = { Origin: app.origin, ...more }
        const answer = await rawRequest(app.origin, { method, path, headers: sent })
        expect(answer.status, `${method} ${path} ${JSON.stringify(more)}`).toBeLessThan(500)
        expect(answer.body).not.toContain('All open')
      }
    }
  }
})
