import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { db } from './db'
import { env } from './env'
import { type FormOutcome, type FormSpec, formAction } from './form-action'
import { choiceField, choicesField, emailField, passwordField, textField, tickField } from './form-fields'
import { formStateOf } from './form-state'

const schema = z.strictObject({
  name: textField({ max: 20, required: 'text.name' }),
  email: emailField(),
  password: passwordField({ min: 12 }),
  note: textField({ max: 100, multiline: true }),
  right: choicesField(['access', 'deletion']),
  where: choiceField(['de', 'us']),
  agreed: tickField(),
})

const spec = (handle: () => Promise<FormOutcome>): FormSpec<typeof schema> => ({
  form: 'test',
  schema,
  page: ({ org }) => `/${org}/request/you`,
  forget: ['password'],
  handle,
})

const good = { name: ' Ana  ', email: 'Ana@Example.com', password: 'correct horse battery', where: 'de' }
const done = async () => ({ to: '/klariqo/request/check' })

const context = { params: Promise.resolve({ org: 'klariqo' }) }

function post(body: Record<string, string> | string, headers: Record<string, string> = {}): Request {
  return new Request(`${env().appOrigin}/klariqo/request/you/submit`, {
    method: 'POST',
    body: typeof body === 'string' ? body : new URLSearchParams(body).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: env().appOrigin, ...headers },
  })
}

const browserOf = (response: Response) =>
  /habeas_browser=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? ''

describe('a form that is right', () => {
  it('reaches its handler, tidied, and leads on', async () => {
    const seen: unknown[] = []
    const action = formAction({
      ...spec(done),
      handle: async ({ input, params, browser, clientAddress }) => {
        seen.push(input, params, browser.length, clientAddress)
        return { to: '/klariqo/request/check', cookies: ['a=b'] }
      },
    })
    const response = await action(
      post(`${new URLSearchParams(good)}&right=access&right=deletion&agreed=yes&note=a%0D%0Ab`, {
        'x-habeas-client-address': '192.0.2.7',
      }),
      context,
    )
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/klariqo/request/check')
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^habeas_browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=86400$/),
      'a=b',
    ])
    expect(seen).toEqual([
      {
        name: 'Ana',
        email: 'ana@example.com',
        password: 'correct horse battery',
        note: 'a\nb',
        right: ['access', 'deletion'],
        where: 'de',
        agreed: true,
      },
      { org: 'klariqo' },
      43,
      '192.0.2.7',
    ])
  })

  it('keeps the browser it came with', async () => {
    const cookie = `other=1; habeas_browser=${'b'.repeat(43)}`
    const response = await formAction(spec(done))(post(good, { cookie }), context)
    expect(browserOf(response)).toBe('b'.repeat(43))
  })
})

describe('a form that is wrong', () => {
  const failing = formAction(spec(done))

  it('waits, sealed, with a sentence for each field, and is gone once it is right', async () => {
    const wrong = { ...good, name: '', email: 'a@b@c.com', note: 'x'.repeat(101), password: 'short' }
    const response = await failing(post(wrong), context)
    expect(response.headers.get('location')).toBe('/klariqo/request/you')
    const browser = browserOf(response)
    expect(await formStateOf(browser, 'test')).toEqual({
      values: { name: '', email: 'a@b@c.com', note: 'x'.repeat(101), right: [], where: 'de' },
      errors: {
        name: 'text.name',
        email: 'Enter an email address in the correct format, like name@example.com.',
        note: 'Use 100 characters or fewer.',
        password: 'Use 12 characters or more.',
      },
    })
    const rows = await db.formState.findMany()
    expect(Buffer.concat(rows.map((row) => row.sealed)).includes('xxxx')).toBe(false)
    expect(await formStateOf('c'.repeat(43), 'test')).toBeNull()

    await failing(post(good, { cookie: `habeas_browser=${browser}` }), context)
    expect(await formStateOf(browser, 'test')).toBeNull()
  })

  it('goes back to the page it came from, and nowhere else', async () => {
    const from = async (referer: string) =>
      (await failing(post({ ...good, name: '' }, { referer }), context)).headers.get('location')
    expect(await from(`${env().appOrigin}/klariqo/request/you?from=check#name`)).toBe(
      '/klariqo/request/you?from=check',
    )
    expect(await from('https://evil.example/klariqo')).toBe('/klariqo/request/you')
    expect(await from(`${env().appOrigin}//evil.example`)).toBe('/klariqo/request/you')
  })

  it.each([
    ['a missing choice', { where: '' }, 'where', 'Select one of the answers.'],
    ['a foreign choice', { where: 'xx' }, 'where', 'Select one of the answers.'],
    [
      'control characters',
      { name: 'a\u0007b' },
      'name',
      'Remove the hidden control characters. Typing the text again helps.',
    ],
    [
      'a line break in a single line',
      { name: 'a\nb' },
      'name',
      'Remove the hidden control characters. Typing the text again helps.',
    ],
    [
      'stacked marks',
      { name: `a${'\u0301'.repeat(50)}`.slice(0, 20) },
      'name',
      'Remove the stacked accents or broken characters.',
    ],
    ['a NUL', { name: 'a\0b' }, 'name', 'Some characters here could not be read. Type this part again.'],
    ['ten million characters', { name: 'x'.repeat(10_000_000) }, 'name', 'Use 20 characters or fewer.'],
    ['a header in an address', { email: 'a@b.com\r\nBcc: x@y' }, 'email', 'Enter one email address only.'],
  ])('names %s', async (_what, change, field, sentence) => {
    const response = await failing(post({ ...good, ...change }), context)
    expect(response.status).toBe(303)
    expect((await formStateOf(browserOf(response), 'test'))?.errors).toEqual({ [field]: sentence })
  })

  it('keeps what came with something unreadable', async () => {
    const body = `${new URLSearchParams({ ...good, note: 'hello' })}&name=a%ED%A0%80`.replace(
      'name=+Ana++&',
      '',
    )
    const response = await failing(post(body), context)
    expect(await formStateOf(browserOf(response), 'test')).toMatchObject({
      values: { note: 'hello', where: 'de' },
      errors: { name: 'Some characters here could not be read. Type this part again.' },
    })
  })

  it('shows what the handler refuses', async () => {
    const refusing = formAction(spec(async () => ({ refused: 'Ana was quicker.' })))
    const response = await refusing(post(good), context)
    expect(await formStateOf(browserOf(response), 'test')).toMatchObject({
      refused: 'Ana was quicker.',
      errors: {},
    })
  })
})

describe('a request that no form of ours sent', () => {
  const never = formAction(
    spec(async () => {
      throw new Error('must not be reached')
    }),
  )

  it.each([
    ['no Origin', { origin: '' }, good, 403],
    ['a null Origin', { origin: 'null' }, good, 403],
    ['a foreign Origin', { origin: 'https://evil.example' }, good, 403],
    ['another port', { origin: 'http://127.0.0.1:3001' }, good, 403],
    ['another scheme', { origin: 'https://127.0.0.1:3000' }, good, 403],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }, good, 403],
    ['a same-site fetch', { 'sec-fetch-site': 'same-site' }, good, 403],
    ['an unknown field', {}, { ...good, state: 'answered' }, 400],
    ['a prototype', {}, { ...good, __proto__x: '1' }, 400],
    ['a constructor', {}, { ...good, constructor: '1' }, 400],
    ['a repeated field', {}, `${new URLSearchParams(good)}&name=Eve`, 400],
    ['JSON', { 'content-type': 'application/json' }, '{}', 415],
    ['forty million characters', {}, { ...good, name: 'x'.repeat(40_000_000) }, 413],
  ])('answers %s with a page that says so', async (_what, headers, body, status) => {
    const before = await db.formState.count()
    const response = await never(post(body, headers as Record<string, string>), context)
    expect(response.status).toBe(status)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(await response.text()).toMatch(/<h1>[A-Z][^<]+<\/h1><p>[A-Z][^<]+\.<\/p>/)
    expect(await db.formState.count()).toBe(before)
  })

  it('takes the other names of the same machine', async () => {
    const origin = env().appOrigin.replace('127.0.0.1', 'localhost')
    const response = await formAction(spec(done))(
      post(good, { origin, 'sec-fetch-site': 'same-origin' }),
      context,
    )
    expect(response.status).toBe(303)
  })
})

describe('what a handler does', () => {
  it('answers 404 for what is missing', async () => {
    expect((await formAction(spec(async () => ({ missing: true })))(post(good), context)).status).toBe(404)
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/a\nb'])(
    'never leads to %j',
    async (to) => {
      const response = await formAction(spec(async () => ({ to })))(post(good), context)
      expect([response.status, response.headers.get('location')]).toEqual([500, null])
    },
  )

  it('answers a bug without a word of it', async () => {
    const response = await formAction(
      spec(async () => {
        throw new Error('password is hunter2')
      }),
    )(post(good), context)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('hunter2')
  })

  it('runs as often as the limit allows, and keeps what was typed', async () => {
    let runs = 0
    const limited = formAction({
      ...spec(done),
      form: 'limited',
      limit: { name: 'test', max: 3, seconds: 60 },
      handle: async () => {
        runs += 1
        return { to: '/' }
      },
    })
    const from = (address: string) => limited(post(good, { 'x-habeas-client-address': address }), context)
    const answers = await Promise.all(Array.from({ length: 10 }, () => from('2001:db8:1:2::7')))
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(3)
    expect(runs).toBe(3)
    const refused = await from('2001:db8:1:2:ffff::8')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    expect(await formStateOf(browserOf(refused), 'limited')).toMatchObject({
      values: { name: good.name },
      errors: {},
    })
    expect((await from('2001:db8:1:3::7')).status).toBe(303)
  })
})
