import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** The secrets of one installation. Losing them makes every sealed row unreadable. */
export interface Keys {
  /** Wraps the key of each request. */
  kek: Buffer
  /** Keys the blind index over email addresses. */
  index: Buffer
  /** Signs staff sessions. */
  session: Buffer
  /** Seals what was typed into a form that is shown again. */
  form: Buffer
  /** Signs the checkpoints of the record (Ed25519). */
  checkpoint: { privateKey: KeyObject; publicKey: KeyObject }
}

const secret = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64')

const keysFile = z.object({
  kek: secret,
  index: secret,
  session: secret,
  form: secret,
  checkpoint: z
    .object({ privateKey: z.string(), publicKey: z.string() })
    .transform(({ privateKey, publicKey }) => ({
      privateKey: createPrivateKey(privateKey),
      publicKey: createPublicKey(publicKey),
    })),
})

const origin = z.url({ protocol: /^https?$/ }).refine((text) => new URL(text).origin === text, {
  error: 'must be an origin such as https://privacy.company.example, with no path',
})

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  HABEAS_DATABASE: z.enum(['embedded', 'postgres']).default('postgres'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  MAIL_FROM: z.email().optional(),
  MAILBOX_DIR: z.string().min(1).optional(),
  APP_ORIGIN: origin,
  HABEAS_DATA: z.string().min(1).default('data'),
  HABEAS_KEYS: z.string().min(1).optional(),
  HABEAS_ROLE: z.enum(['web', 'worker', 'all']).default('all'),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
})

/** What one process of Habeas was told by its surroundings. */
export interface Env {
  databaseUrl: string
  database: 'embedded' | 'postgres'
  smtpUrl: string
  mailFrom: string
  /** Where the mail catcher stores messages, or null when mail really leaves. */
  mailboxDir: string | null
  /** Scheme, host and port, without a path or a trailing slash. The only source of links. */
  appOrigin: string
  dataDir: string
  role: 'web' | 'worker' | 'all'
  trustedProxies: number
  keys: Keys
}

let parsed: Env | undefined

/**
 * The settings of this process, read once on first use: a build has none of them.
 * Throws when one is missing or wrong; `npm start` names it before it gets this far.
 */
export function env(): Env {
  parsed ??= parse(process.env)
  return parsed
}

function parse(surroundings: NodeJS.ProcessEnv): Env {
  const filled = Object.fromEntries(Object.entries(surroundings).filter(([, value]) => value !== ''))
  const settings = schema.parse(filled)
  const dataDir = resolve(settings.HABEAS_DATA)
  return {
    databaseUrl: settings.DATABASE_URL,
    database: settings.HABEAS_DATABASE,
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM ?? senderAt(settings.APP_ORIGIN),
    mailboxDir: settings.MAILBOX_DIR ?? null,
    appOrigin: settings.APP_ORIGIN,
    dataDir,
    role: settings.HABEAS_ROLE,
    trustedProxies: settings.TRUSTED_PROXIES,
    keys: readKeys(settings.HABEAS_KEYS ?? join(dataDir, 'keys.json')),
  }
}

function readKeys(path: string): Keys {
  return keysFile.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** An address has to end in a name: a bare IP address there is refused by most mail servers. */
function senderAt(appOrigin: string): string {
  const { hostname } = new URL(appOrigin)
  return /\.[a-z][a-z0-9-]*$/i.test(hostname) ? `habeas@${hostname}` : 'habeas@habeas.example'
}
