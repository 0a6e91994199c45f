import { existsSync } from 'node:fs'
import pg from 'pg'
import { Refusal } from './refusal.mjs'

const OLDEST = 150_000

/** Throws a Refusal when the database cannot be reached, is too old, or holds what no key here can read. */
export async function checkDatabase(databaseUrl, keysFile) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new Refusal(`DATABASE_URL names a database that cannot be opened: ${error.code ?? error.message}.`)
  }
  try {
    const { rows } = await client.query(`
      SELECT current_setting('server_version_num')::int AS version, to_regclass('"Event"') IS NOT NULL AS migrated`)
    if (rows[0].version < OLDEST) throw new Refusal('DATABASE_URL must name a PostgreSQL 15 or newer.')
    if (existsSync(keysFile) || !rows[0].migrated) return
    const { rowCount } = await client.query(
      '(SELECT 1 FROM "Event" LIMIT 1) UNION ALL (SELECT 1 FROM "Staff" LIMIT 1)',
    )
    if (rowCount === 0) return
    throw new Refusal(
      `${keysFile} is missing although the database holds records: put the file back from your backup, because new keys could not read them.`,
    )
  } finally {
    await client.end()
  }
}
