import { join } from 'node:path'
import { ensureBuild } from './build.mjs'
import { openDesk, runningDesk } from './desk.mjs'
import { waitUntilHealthy } from './health.mjs'
import { checkPort } from './port.mjs'
import { startService } from './service.mjs'
import { readSettings } from './settings.mjs'
import { progress } from './step.mjs'

/** Starts the whole desk and says so when it answers. It then runs until its process is told to stop. */
export async function runDesk({ dev }) {
  const settings = readSettings(process.env, { dev })
  if (!runningDesk(settings)) await checkPort(settings)
  const { environment, setupLink, tell } = await openDesk(settings)
  if (!dev) await ensureBuild(environment)
  if (!settings.smtpUrl) {
    const { catchMail } = await import('./mail-catcher.mjs')
    environment.MAILBOX_DIR = join(settings.dataDir, 'mailbox')
    environment.SMTP_URL = await catchMail(environment.MAILBOX_DIR)
  }
  progress('Starting the app …')
  const app = await startService('app', 'scripts/server.mjs', environment)
  await waitUntilHealthy(settings)
  tell({ environment: shared(environment), app: app.pid })
  process.stdout.write(`${greeting(settings, setupLink).join('\n')}\n`)
}

/** What a script needs to join. */
function shared({ DATABASE_URL, SMTP_URL, MAILBOX_DIR, MAIL_FROM, APP_ORIGIN }) {
  return { DATABASE_URL, SMTP_URL, MAILBOX_DIR, MAIL_FROM, APP_ORIGIN }
}

function greeting({ appOrigin, smtpUrl, databaseUrl }, setupLink) {
  const mail = smtpUrl
    ? `Mail goes to ${new URL(smtpUrl).host}.`
    : `Mail stays on this machine, at ${appOrigin}/mailbox`
  const lines = [`Habeas is ready at ${appOrigin}`]
  if (setupLink) lines.push(`Set up the first person, once, at ${setupLink}`)
  lines.push(mail)
  if (databaseUrl) return lines
  return [
    ...lines,
    'The embedded database keeps what it has confirmed when a process is killed, but not when the power fails.',
    'For real requests, set DATABASE_URL to a PostgreSQL server.',
  ]
}
