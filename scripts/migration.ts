import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { schemaDifference } from './schema-engine'
import { serveWire } from './start/wire-server.mjs'

const MIGRATIONS = 'prisma/migrations'
/** The schema as the migrations so far leave it. */
const MIGRATED = join(MIGRATIONS, 'schema.prisma')

/** Writes a migration: the SQL that leads from the schema at the last one to prisma/schema.prisma. */
async function main(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
    console.error('Name the migration in small letters: npm run db:migration -- add-appeals')
    process.exitCode = 1
    return
  }
  const before = existsSync(MIGRATED) ? readFileSync(MIGRATED, 'utf8') : null
  const now = readFileSync('prisma/schema.prisma', 'utf8')
  const sql = await onThrowawayDatabase((url) => schemaDifference(url, before, now))
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const file = join(MIGRATIONS, `${stamp}_${name}`, 'migration.sql')
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, sql)
  writeFileSync(MIGRATED, now)
  const empty = sql.replace(/^--.*$/gm, '').trim() === ''
  console.warn(`Wrote ${file}${empty ? ', empty: the schema asks for nothing new' : ''}.`)
}

async function onThrowawayDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-'))
  const database = await PGlite.create()
  const stop = await serveWire(database, join(folder, '.s.PGSQL.5432'))
  try {
    return await work(`postgresql://postgres@localhost/postgres?host=${folder}`)
  } finally {
    await stop()
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

await main(process.argv[2])
process.exit()
