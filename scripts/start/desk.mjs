// Everything that the app and the scripts need before they run: packages, data folder, keys, database.
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureKeys } from './keys.mjs'
import { readLock, takeLock } from './lock.mjs'
import { ensureInstalled } from './packages.mjs'
import { Refusal } from './refusal.mjs'
import { startService } from './service.mjs'
import { progress, runStep } from './step.mjs'
import { whenStopping } from './stopping.mjs'

/** What the process that runs a data folder has told others, or null when no living one does. */
export function runningDesk({ dataDir }) {
  const lock = readLock(join(dataDir, 'lock'))
  return lock?.alive ? lock : null
}

/**
 * Opens the data folder and the database, brings the database up to date, and returns the environment for the
 * processes that use them, the one-time set-up link if the desk has no people yet, and `tell` for the lock.
 */
export async function openDesk(settings) {
  const tell = claimDataFolder(settings)
  await ensureInstalled()
  const environment = environmentOf(settings)
  if (!settings.databaseUrl) {
    progress('Starting the embedded database …')
    const service = await startService('embedded database', 'scripts/database.mjs', {
      ...environment,
      HABEAS_PG: join(settings.dataDir, 'pg'),
    })
    environment.DATABASE_URL = service.url
  }
  const { checkDatabase } = await import('./check-database.mjs')
  await checkDatabase(environment.DATABASE_URL, settings.keysFile)
  ensureKeys(settings.keysFile)
  const migrate = ['--import', 'tsx', 'scripts/migrate.ts', 'scripts/prepare.ts']
  const printed = await runStep(
    'Bringing the database up to date',
    [process.execPath, ...migrate],
    environment,
  )
  const { setupLink } = JSON.parse(printed.trim().split('\n').at(-1))
  return { environment, setupLink, tell }
}

/** One process at a time may open an embedded database; a second one would destroy it. */
function claimDataFolder({ dataDir, databaseUrl }) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.W_OK)
  } catch {
    throw new Refusal(`HABEAS_DATA must name a folder that can be written, not ${dataDir}.`)
  }
  if (databaseUrl) return () => {}
  const lock = takeLock(join(dataDir, 'lock'))
  if (lock.holder) throw new Refusal(`Habeas already runs on ${dataDir}, as process ${lock.holder.pid}.`)
  whenStopping(lock.release)
  return lock.tell
}

/** The environment of every process of a desk, but for the database and the mail catcher once they run. */
export function environmentOf(settings) {
  return {
    ...process.env,
    NODE_ENV: settings.dev ? 'development' : 'production',
    DATABASE_URL: settings.databaseUrl ?? '',
    HABEAS_DATABASE: settings.databaseUrl ? 'postgres' : 'embedded',
    // A script only puts mail into the outbox; the app, which gets the catcher's address, sends it.
    SMTP_URL: settings.smtpUrl ?? 'smtp://127.0.0.1',
    MAIL_FROM: settings.mailFrom ?? '',
    APP_ORIGIN: settings.appOrigin,
    NEXTAUTH_URL: settings.appOrigin,
    HABEAS_DATA: settings.dataDir,
    HABEAS_KEYS: settings.keysFile,
    HABEAS_ROLE: settings.role,
    HOST: settings.host,
    PORT: String(settings.port),
    TRUSTED_PROXIES: String(settings.trustedProxies),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
