import { pathToFileURL } from 'node:url'
import { Client } from 'pg'
import { applyMigrations } from './schema-engine'

const LOCK = 7_270_369

/**
 * Applies the migrations that a database lacks and returns their names. They are recorded the way
 * `prisma migrate deploy` records them. Two processes that start at once take turns.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const guard = new Client({ connectionString: databaseUrl })
  await guard.connect()
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [LOCK])
    return await applyMigrations(databaseUrl)
  } finally {
    await guard.end()
  }
}

/** `migrate.ts [next.ts]`: migrates, then runs the next script in the same process, which saves its start. */
async function main([next]: string[]): Promise<never> {
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl) throw new Error('DATABASE_URL names the database to migrate.')
  await migrate(databaseUrl)
  if (next) await import(pathToFileURL(next).href)
  // A timer inside the engine would keep the process alive for ten more seconds.
  process.exit()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2))
