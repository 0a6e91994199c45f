import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BrokenBody, readParts } from './multipart'

const TYPE = 'multipart/form-data; boundary=----x'

async function* inChunks(body: Uint8Array, size: number) {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size)
}

async function readAll(body: Uint8Array, size: number, type = TYPE) {
  const parts: { name: string; fileName: string | null; mediaType: string; bytes: Buffer }[] = []
  for await (const { body: stream, ...part } of readParts(type, inChunks(body, size))) {
    const chunks: Uint8Array[] = []
    for await (const chunk of stream) chunks.push(chunk)
    parts.push({ ...part, bytes: Buffer.concat(chunks) })
  }
  return parts
}

describe('a multipart body', () => {
  it('comes out the same however it is cut up on its way', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(fc.constantFrom('\r\n', '--', '----x', '-', '\r', 'a'), { maxLength: 40 })
        .map((all) => Buffer.from(all.join(''))),
    )
    const harmless = bytes.filter((file) => !Buffer.from(file).includes('\r\n------x'))
    await fc.assert(
      fc.asyncProperty(harmless, fc.integer({ min: 1, max: 400 }), async (file, size) => {
        const data = Buffer.concat([
          Buffer.from('------x\r\nContent-Disposition: form-data; name="note"\r\n\r\nhé\r\n'),
          Buffer.from(
            '------x\r\nContent-Disposition: form-data; name="f"; filename="Zoë %22.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
          ),
          file,
          Buffer.from('\r\n------x--\r\n'),
        ])
        expect(await readAll(data, size)).toEqual([
          { name: 'note', fileName: null, mediaType: 'application/octet-stream', bytes: Buffer.from('hé') },
          { name: 'f', fileName: 'Zoë ".pdf', mediaType: 'application/pdf', bytes: Buffer.from(file) },
        ])
      }),
      { numRuns: 300 },
    )
  })

  it('reads what `FormData` writes', async () => {
    const form = new FormData()
    form.append('a', '1')
    form.append('f', new File(['x'], 'Zoë"\r\n.pdf', { type: 'application/pdf' }))
    const request = new Request('http://127.0.0.1', { method: 'POST', body: form })
    const body = new Uint8Array(await request.arrayBuffer())
    expect(await readAll(body, 1_000, request.headers.get('content-type') ?? '')).toMatchObject([
      { name: 'a', fileName: null },
      { name: 'f', fileName: 'Zoë"\r\n.pdf', mediaType: 'application/pdf' },
    ])
  })

  it('tells a file that was not chosen from a text field', async () => {
    const body = '------x\r\nContent-Disposition: form-data; name="f"; filename=""\r\n\r\n\r\n------x--\r\n'
    expect(await readAll(Buffer.from(body), 50)).toMatchObject([{ name: 'f', fileName: '' }])
  })

  it('ends in an error wherever it breaks off', async () => {
    const whole = Buffer.from(
      '------x\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\nc\r\n------x--',
    )
    expect(await readAll(whole, 7)).toHaveLength(1)
    for (let length = 0; length < whole.length; length++) {
      await expect(readAll(whole.subarray(0, length), 7)).rejects.toThrow(BrokenBody)
    }
  })

  it('ends in an error when its source fails', async () => {
    async function* failing() {
      yield Buffer.from('------x\r\n')
      throw new Error('connection lost')
    }
    await expect(readParts(TYPE, failing()).next()).rejects.toThrow(BrokenBody)
  })
})
