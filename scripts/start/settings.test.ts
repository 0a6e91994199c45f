import { describe, expect, it } from 'vitest'
import { Refusal } from './refusal.mjs'
import { localUrl, readSettings } from './settings.mjs'

const postgres = { DATABASE_URL: 'postgresql://db.example/habeas', SMTP_URL: 'smtps://mail.example' }

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      appOrigin: 'http://127.0.0.1:3000',
      databaseUrl: null,
      smtpUrl: null,
      trustedProxies: 0,
      role: 'all',
    })
  })

  it('takes an empty setting for an unset one', () => {
    expect(readSettings({ PORT: '', HOST: '', DATABASE_URL: '' })).toEqual(readSettings({}))
  })

  it.each([
    ['the port', { PORT: '4000' }, 'http://127.0.0.1:4000'],
    ['a name', { HOST: 'localhost' }, 'http://localhost:3000'],
    ['IPv6', { HOST: '[::1]' }, 'http://[::1]:3000'],
    ['port 80', { PORT: '80' }, 'http://127.0.0.1'],
    [
      'a slash',
      { ...postgres, APP_ORIGIN: 'https://privacy.company.example/' },
      'https://privacy.company.example',
    ],
  ])('makes the origin of links from %s', (_from, environment, origin) => {
    expect(readSettings(environment).appOrigin).toBe(origin)
  })

  it.each([
    ['PORT', { PORT: 'abc' }],
    ['PORT', { PORT: '0' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '3e3' }],
    ['HOST', { HOST: 'a b' }],
    ['APP_ORIGIN', { HOST: '0.0.0.0' }],
    ['APP_ORIGIN', { APP_ORIGIN: 'http://127.0.0.1:3000/desk' }],
    ['APP_ORIGIN', { APP_ORIGIN: 'http://user@127.0.0.1' }],
    ['APP_ORIGIN', { APP_ORIGIN: 'javascript:alert(1)' }],
    ['DATABASE_URL', { ...postgres, DATABASE_URL: 'mysql://db.example' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example' }],
    ['SMTP_URL', { DATABASE_URL: postgres.DATABASE_URL }],
    ['SMTP_URL', { HOST: '0.0.0.0', APP_ORIGIN: 'http://127.0.0.1:3000' }],
    ['SMTP_URL', { APP_ORIGIN: 'https://privacy.company.example' }],
    ['MAIL_FROM', { MAIL_FROM: 'Privacy <privacy@company.example>' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '-1' }],
    ['HABEAS_ROLE', { ...postgres, HABEAS_ROLE: 'boss' }],
    ['HABEAS_ROLE', { HABEAS_ROLE: 'web' }],
    ['NODE_ENV', { NODE_ENV: 'prod' }],
  ])('names %s in one sentence when it is wrong: %o', (name, environment) => {
    const read = () => readSettings(environment)
    expect(read).toThrow(Refusal)
    expect(read).toThrow(new RegExp(`^${name}\\b[^\\n]*\\.$`))
  })

  it('never repeats a password', () => {
    const read = () => readSettings({ ...postgres, DATABASE_URL: 'http://habeas:hunter2@db.example' })
    expect(read).toThrow(/^((?!hunter2).)*$/)
  })
})

it('reaches a server that listens everywhere on this machine', () => {
  expect(localUrl({ host: '0.0.0.0', port: 80 })).toBe('http://127.0.0.1:80')
  expect(localUrl({ host: '::', port: 3000 })).toBe('http://[::1]:3000')
})
