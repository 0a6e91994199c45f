import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormFields } from './form-body'
import { readForm } from './forms'

const whole = (
  fields: Record<string, string[]>,
  faults: Record<string, 'unreadable' | 'cut'> = {},
): FormFields => ({
  ok: true,
  fields: new Map(Object.entries(fields)),
  faults: new Map(Object.entries(faults)),
})

const URLENCODED = 'application/x-www-form-urlencoded'

const post = (body: BodyInit, type = URLENCODED) =>
  new Request('http://127.0.0.1/x', { method: 'POST', body, headers: { 'content-type': type } })

const read = (body: BodyInit, type?: string) => readForm(post(body, type), { maxBytes: 10_000 })

const multipart = (...parts: string[]) =>
  read(`${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`, 'multipart/form-data; boundary=b')

const part = (name: string, value: string) => `content-disposition: form-data; name="${name}"\r\n\r\n${value}`

describe('an urlencoded form', () => {
  it('gives every value by name, in order', async () => {
    expect(await read('name=O%27Brien+%C3%A9&right=access&right=deletion&empty=&bare')).toEqual(
      whole({ name: ["O'Brien é"], right: ['access', 'deletion'], empty: [''], bare: [''] }),
    )
  })

  it('is empty without a body', async () => {
    expect(await read('')).toEqual(whole({}))
  })

  it.each([
    ['a prototype', '__proto__=1', 400, 'field-name'],
    ['a bracketed operator', 'email[contains]=@', 400, 'field-name'],
    ['a nameless field', '=1', 400, 'field-name'],
    ['a hundred thousand fields', 'a=&'.repeat(3_000), 400, 'too-many'],
    ['too much text', 'a='.concat('x'.repeat(2_000), '&').repeat(10), 413, 'too-large'],
  ])('refuses %s', async (_what, body, status, reason) => {
    expect(await read(body)).toEqual({ ok: false, status, reason })
  })

  it.each([
    ['a NUL', 'a=x%00y&b=1', 'xy'],
    ['a lone surrogate', 'a=x%ED%A0%80y&b=1', 'x\ufffd\ufffd\ufffdy'],
    ['bytes that are not UTF-8', 'a=x%FFy&b=1', 'x\ufffdy'],
    ['raw bytes that are not UTF-8', Buffer.from('a=x\xffy&b=1', 'latin1'), 'x\ufffdy'],
  ])('marks %s and keeps the rest', async (_what, body, text) => {
    expect(await read(body)).toEqual(whole({ a: [text], b: ['1'] }, { a: 'unreadable' }))
  })

  it('takes what only looks odd as it is', async () => {
    expect(await read('a=%zz%&b=%EF%BF%BD+%EF%BB%BF')).toEqual(whole({ a: ['%zz%'], b: ['\ufffd \ufeff'] }))
  })

  it('cuts a field of ten million characters and keeps the others', async () => {
    const form = await read(`a=1&name=${'x'.repeat(10_000_000)}&b=2`)
    expect(form).toEqual(whole({ a: ['1'], name: ['x'.repeat(2_495)], b: ['2'] }, { name: 'cut' }))
  })

  it.each(['text/plain', 'application/json', 'application/x-www-form-urlencoded; charset=utf-16', ''])(
    'refuses the type %j',
    async (type) => {
      expect(await read('{"a":1}', type)).toEqual({ ok: false, status: 415, reason: 'media-type' })
    },
  )

  it('stops reading a body that says nothing of its length', async () => {
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1_000).fill(97))
      },
    })
    const request = new Request('http://127.0.0.1/x', {
      method: 'POST',
      body: endless,
      headers: { 'content-type': URLENCODED },
      duplex: 'half',
    } as RequestInit)
    expect(await readForm(request, { maxBytes: 10_000 })).toMatchObject({ reason: 'too-large' })
    expect(pulled).toBeLessThan(40_000)
  })

  it('answers for any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const form = await read(new Uint8Array(bytes))
        expect(form.ok ? form.fields : form.status).toBeTruthy()
      }),
      { numRuns: 500 },
    )
  })

  it('gives back what a browser encodes', async () => {
    const name = fc.constantFrom('a', 'b-c', 'd.e', 'Constructor')
    const value = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 10 }), async (pairs) => {
        const form = await read(new URLSearchParams(pairs).toString())
        const sent = form.ok && [...form.fields].flatMap(([key, values]) => values.map((text) => [key, text]))
        const order = [...new Set(pairs.map(([key]) => key))]
        expect(sent).toEqual(order.flatMap((key) => pairs.filter(([other]) => other === key)))
      }),
    )
  })
})

describe('a multipart form', () => {
  it('gives its text fields', async () => {
    const form = await multipart(
      part('name', 'Zoë\r\nLima'),
      part('right', 'access'),
      part('right', 'deletion'),
    )
    expect(form).toEqual(whole({ name: ['Zoë\r\nLima'], right: ['access', 'deletion'] }))
  })

  it('reads what a browser sends', async () => {
    const data = new FormData()
    data.append('name', '李 ✓')
    const request = new Request('http://127.0.0.1/x', { method: 'POST', body: data })
    expect(await readForm(request, { maxBytes: 1_000 })).toEqual(whole({ name: ['李 ✓'] }))
  })

  it.each([
    ['no boundary', 'x', 'multipart/form-data', 'broken'],
    ['a body that breaks off', `--b\r\n${part('a', '1')}`, 'multipart/form-data; boundary=b', 'broken'],
    ['an empty body', '', 'multipart/form-data; boundary=b', 'broken'],
    ['a part without a head', '--b\r\nx\r\n--b--\r\n', 'multipart/form-data; boundary=b', 'broken'],
    [
      'a part without a name',
      '--b\r\na: b\r\n\r\nx\r\n--b--\r\n',
      'multipart/form-data; boundary=b',
      'broken',
    ],
    [
      'a head without an end',
      `--b\r\n${'a: b\r\n'.repeat(1_500)}`,
      'multipart/form-data; boundary=b',
      'broken',
    ],
    [
      'text before the first part',
      `x\r\n--b\r\n${part('a', '1')}\r\n--b--`,
      'multipart/form-data; boundary=b',
      'broken',
    ],
  ])('refuses %s', async (_what, body, type, reason) => {
    expect(await read(body, type)).toEqual({ ok: false, status: 400, reason })
  })

  it('refuses a file', async () => {
    const file =
      'content-disposition: form-data; name="f"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\nhi'
    expect(await multipart(file)).toMatchObject({ reason: 'unknown' })
  })

  it('cuts a part of ten million characters and keeps the others', async () => {
    const form = await multipart(part('name', 'x'.repeat(10_000_000)), part('b', '2'))
    expect(form).toEqual(whole({ name: ['x'.repeat(2_500)], b: ['2'] }, { name: 'cut' }))
  })

  it('marks bytes that are not UTF-8, whatever a part calls them', async () => {
    const head =
      'content-disposition: form-data; name="a"\r\ncontent-type: text/plain; charset=utf-16le\r\n\r\n'
    const body = Buffer.concat([
      Buffer.from(`--b\r\n${head}`),
      Buffer.from([0x00, 0xd8]),
      Buffer.from('\r\n--b--\r\n'),
    ])
    const form = await read(body, 'multipart/form-data; boundary=b')
    expect(form).toMatchObject({ faults: new Map([['a', 'unreadable']]) })
  })

  it('answers for any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const body = Buffer.concat([Buffer.from('--b\r\n'), bytes, Buffer.from('\r\n--b--\r\n')])
        const form = await read(body, 'multipart/form-data; boundary=b')
        expect(form.ok ? form.fields : form.status).toBeTruthy()
      }),
      { numRuns: 500 },
    )
  })
})
