import { execFile } from 'node:child_process'
import type { MailServer } from '../fixtures/mail-server'
import type { App } from '../fixtures/start-app'

export type Ran = { status: number; printed: string }

/** Runs `npm run -s <script>` beside a running app, as its owner would, and says how that ended. */
export function runScript(app: App, mailbox: MailServer, args: string[]): Promise<Ran> {
  const { port } = new URL(app.origin)
  const onServer = new URL(app.databaseUrl).searchParams.has('host') ? {} : { DATABASE_URL: app.databaseUrl }
  const env = {
    ...process.env,
    ...onServer,
    HABEAS_DATA: app.dataDir,
    SMTP_URL: mailbox.url,
    PORT: port,
    NODE_ENV: 'production' as const,
  }
  return new Promise((resolve) => {
    execFile('npm', ['run', '-s', ...args], { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, printed: `${stdout}${stderr}` }),
    )
  })
}
