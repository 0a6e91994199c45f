import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty database that each test file copies. */
    templateUrl: string
  }
}

/** Migrates one database on TEST_DATABASE_URL, or on a server of its own, before the first test file. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await startPostgres()
  const name = `habeas_template_${randomBytes(6).toString('hex')}`
  await execute(server.url, `CREATE DATABASE ${name}`)
  const template = new URL(server.url)
  template.pathname = name
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: template.href },
    stdio: 'inherit',
  })
  provide('templateUrl', template.href)
  return async () => {
    await execute(server.url, `DROP DATABASE ${name} WITH (FORCE)`)
    await server.stop()
  }
}

async function execute(databaseUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}
