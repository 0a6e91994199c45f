import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOurPage, safePath } from './origin'

const from = (headers: Record<string, string>) =>
  fromOurPage(new Request('http://127.0.0.1:3000/', { headers }))

describe('a request', () => {
  it.each([
    [{ origin: 'http://127.0.0.1:3000' }, true],
    [{ origin: 'http://localhost:3000' }, true],
    [{ origin: 'http://[::1]:3000' }, true],
    [{ origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }, true],
    [{ origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }, false],
    [{ origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'none' }, false],
    [{ origin: 'http://127.0.0.1' }, false],
    [{ origin: 'https://127.0.0.1:3000' }, false],
    [{ origin: 'http://127.0.0.1:3000.evil.example' }, false],
    [{ origin: 'http://localhost.evil.example:3000' }, false],
    [{ origin: 'http://127.0.0.1:3000/' }, false],
    [{ origin: 'HTTP://127.0.0.1:3000' }, false],
    [{ origin: 'http://127.1:3000' }, false],
    [{ origin: 'null' }, false],
    [{ origin: '' }, false],
    [{}, false],
  ])('with %j is ours: %s', (headers, ours) => {
    expect(from(headers as Record<string, string>)).toBe(ours)
  })
})

describe('a path', () => {
  it('stays on this origin, whatever it is made of', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      'evil.example',
      '@',
      ':',
      'https:',
      '?',
      '#',
      '.',
      '..',
      '%2f',
      '\t',
      '\n',
      ' ',
      'a',
      '\u3002',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const path = safePath(parts.join(''))
        if (path !== null) expect(new URL(path, 'http://ours.example').origin).toBe('http://ours.example')
      }),
      { numRuns: 2_000 },
    )
  })

  it('may have a query', () => {
    expect(safePath('/staff/queue?due=overdue&page=2')).toBe('/staff/queue?due=overdue&page=2')
  })
})
