import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admit } from './admit.mjs'

const gate = { appOrigin: new URL('https://privacy.company.example'), trustedProxies: 0, dev: false }
const request = (more: object = {}, headers: Record<string, string> = {}) => ({
  method: 'GET',
  url: '/klariqo',
  socket: { remoteAddress: '192.0.2.7' },
  ...more,
  headers: { host: 'privacy.company.example', ...headers } as Record<string, string>,
})

describe('admit', () => {
  it.each([
    ['TRACE', { method: 'TRACE' }, {}, 405],
    ['an absolute address', { url: 'http://evil.example/' }, {}, 400],
    ['two slashes', { url: '//evil.example/' }, {}, 400],
    ['a backslash', { url: '/\\evil.example' }, {}, 400],
    ['a NUL byte', { url: '/klariqo?reference=%00' }, {}, 400],
    ['an asterisk', { method: 'OPTIONS', url: '*' }, {}, 400],
    ['a WebSocket', {}, { upgrade: 'websocket' }, 400],
  ])('turns %s away', (_what, more, headers, status) => {
    expect(admit(request(more, headers), gate)?.status).toBe(status)
  })

  it('lets a connection that offers another protocol in as it is', () => {
    expect(admit(request({}, { upgrade: 'h2c' }), gate)).toBeNull()
  })

  it.each([
    'x-forwarded-host',
    'x-forwarded-prefix',
    'forwarded',
    'x-real-ip',
    'x-middleware-subrequest',
    'x-nextjs-data',
    'x-invoke-path',
    'x-matched-path',
    'next-action',
    'next-resume',
    'x-habeas-anything',
    'x-nonce',
    'content-security-policy',
    'x-http-method-override',
  ])('drops %s', (name) => {
    const forged = request({}, { [name]: 'forged' })
    expect(admit(forged, gate)).toBeNull()
    expect(Object.values(forged.headers)).not.toContain('forged')
  })

  it.each([
    'cookie',
    'origin',
    'referer',
    'sec-fetch-site',
    'range',
    'rsc',
    'next-router-prefetch',
    'accept',
  ])('keeps %s', (name) => {
    const honest = request({}, { [name]: 'said' })
    expect(admit(honest, gate)).toBeNull()
    expect(honest.headers[name]).toBe('said')
  })

  it('keeps the type of a body, and drops that of a page asked for without one', () => {
    const posted = request({ method: 'POST' }, { 'content-type': 'said' })
    const asked = request({}, { 'content-type': 'said' })
    expect([admit(posted, gate), admit(asked, gate)]).toEqual([null, null])
    expect([posted.headers['content-type'], asked.headers['content-type']]).toEqual(['said', undefined])
  })

  it.each(['/%FF', '/klariqo/%', '/staff/join/%E0%A4%A'])('turns %s away, which is not UTF-8', (url) => {
    expect(admit(request({ url }), gate)?.status).toBe(400)
  })

  it('replaces the Host that a client made up by the one of APP_ORIGIN', () => {
    const forged = request({}, { host: 'evil.example' })
    expect(admit(forged, gate)).toBeNull()
    expect(forged.headers).toMatchObject({ host: 'privacy.company.example', 'x-forwarded-proto': 'https' })
  })

  it.each([
    [0, '203.0.113.9', '192.0.2.7'],
    [1, '203.0.113.9', '203.0.113.9'],
    [1, '198.51.100.1, 203.0.113.9', '203.0.113.9'],
    [2, '198.51.100.1, 203.0.113.9', '198.51.100.1'],
    [2, '203.0.113.9', '203.0.113.9'],
    [1, 'not an address', '192.0.2.7'],
    [1, '::ffff:203.0.113.9', '203.0.113.9'],
    [1, '2001:db8::1', '2001:db8::1'],
  ])('behind %i proxies, believes of "%s" that the client is %s', (trustedProxies, forwarded, client) => {
    const behind = request({}, { 'x-forwarded-for': forwarded })
    admit(behind, { ...gate, trustedProxies })
    expect(behind.headers['x-habeas-client-address']).toBe(client)
  })

  it('lets nothing that a client writes change its address when no proxy is trusted', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const forged = request({}, { 'x-forwarded-for': text, 'x-habeas-client-address': text })
        admit(forged, gate)
        expect(forged.headers['x-habeas-client-address']).toBe('192.0.2.7')
      }),
    )
  })

  it('sends a browser from another name of this machine to the one that links use, and nobody else', () => {
    const local = { ...gate, appOrigin: new URL('http://127.0.0.1:3000') }
    const opened = { host: 'localhost:3000', 'sec-fetch-mode': 'navigate' }
    expect(admit(request({ url: '/staff?a=b' }, opened), local)).toMatchObject({
      status: 307,
      headers: { Location: 'http://127.0.0.1:3000/staff?a=b' },
    })
    expect(admit(request({}, { host: 'localhost:3000' }), local)).toBeNull()
    expect(admit(request({}, { ...opened, host: 'evil.example:3000' }), local)).toBeNull()
    expect(admit(request({}, opened), gate)).toBeNull()
  })
})
