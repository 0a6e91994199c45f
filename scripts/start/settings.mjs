// The settings, checked before anything starts. Each complaint is one sentence that names the setting.
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { Refusal } from './refusal.mjs'

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/
const WILDCARD = new Set(['0.0.0.0', '::'])

/** Reads the settings from the environment; an empty one counts as unset. Throws a Refusal. */
export function readSettings(environment, { dev = false, sendsMail = true } = {}) {
  const given = (name) => environment[name] || undefined
  const port = wholeNumber('PORT', given('PORT') ?? '3000', 1, 65_535)
  const host = hostOf(given('HOST') ?? '127.0.0.1')
  const dataDir = resolve(given('HABEAS_DATA') ?? 'data')
  const settings = {
    dev,
    port,
    host,
    appOrigin: originOf(given('APP_ORIGIN'), host, port),
    databaseUrl: urlOf('DATABASE_URL', given('DATABASE_URL'), ['postgresql:', 'postgres:']),
    smtpUrl: urlOf('SMTP_URL', given('SMTP_URL'), ['smtp:', 'smtps:']),
    mailFrom: addressOf(given('MAIL_FROM')),
    dataDir,
    keysFile: resolve(given('HABEAS_KEYS') ?? `${dataDir}/keys.json`),
    trustedProxies: wholeNumber('TRUSTED_PROXIES', given('TRUSTED_PROXIES') ?? '0', 0, 10),
    role: oneOf('HABEAS_ROLE', given('HABEAS_ROLE') ?? 'all', ['web', 'worker', 'all']),
  }
  oneOf('NODE_ENV', given('NODE_ENV') ?? 'production', ['production', 'development', 'test'])
  checkTogether(settings, sendsMail)
  return settings
}

function checkTogether({ databaseUrl, smtpUrl, host, appOrigin, role }, sendsMail) {
  const local = isLoopback(host) && isLoopback(new URL(appOrigin).hostname)
  if (sendsMail && !smtpUrl && (databaseUrl || !local)) {
    throw new Refusal(
      'SMTP_URL must name a mail server: the built-in mailbox works only with the embedded database and with HOST and APP_ORIGIN on this machine.',
    )
  }
  if (!databaseUrl && role !== 'all') {
    throw new Refusal('HABEAS_ROLE must be all with the embedded database, which serves one process.')
  }
}

export function isLoopback(hostname) {
  return LOOPBACK.test(hostname)
}

/** The address at which this machine itself reaches the app. */
export function localUrl({ host, port }) {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${isIP(name) === 6 ? `[${name}]` : name}:${port}`
}

function hostOf(text) {
  const host = text.replace(/^\[(.*)\]$/, '$1')
  if (isIP(host) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host)) return host
  throw new Refusal(`HOST must be an address or a name of this machine, such as 127.0.0.1, not "${text}".`)
}

function originOf(text, host, port) {
  if (text === undefined) {
    if (!WILDCARD.has(host)) return new URL(localUrl({ host, port })).origin
    throw new Refusal(
      `APP_ORIGIN must be set when HOST is ${host}: it is the address that links in mails lead to.`,
    )
  }
  const url = URL.canParse(text) ? new URL(text) : null
  const bare = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
  if (bare) return url.origin
  throw new Refusal(
    `APP_ORIGIN must be an address without a path, such as https://privacy.company.example, not "${text}".`,
  )
}

function urlOf(name, text, protocols) {
  if (text === undefined) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && protocols.includes(url.protocol) && (url.hostname || url.searchParams.has('host'))) return text
  // The text is not repeated: it may hold a password.
  throw new Refusal(`${name} must be an address that starts with ${protocols[0]}// and names a server.`)
}

function addressOf(text) {
  if (text === undefined || /^[^\s@<>"(),:;\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)) return text ?? null
  throw new Refusal(`MAIL_FROM must be an email address such as privacy@company.example, not "${text}".`)
}

function wholeNumber(name, text, least, most) {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new Refusal(`${name} must be a whole number from ${least} to ${most}, not "${text}".`)
}

function oneOf(name, text, choices) {
  if (choices.includes(text)) return text
  throw new Refusal(`${name} must be one of ${choices.join(', ')}, not "${text}".`)
}
