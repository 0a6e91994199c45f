import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { schemaDifference } from './schema-engine'

const SHAPE = `
  SELECT table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || coalesce(column_default, '')
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  ORDER BY 1`

it('the migrations lead to prisma/schema.prisma', async () => {
  const migrated = new Client({ connectionString: process.env.DATABASE_URL })
  await migrated.connect()
  const sql = await schemaDifference(
    process.env.DATABASE_URL ?? '',
    null,
    readFileSync('prisma/schema.prisma', 'utf8'),
  )
  const shape = await read(migrated)
  await migrated.query('BEGIN; DROP SCHEMA public CASCADE')
  await migrated.query(sql)
  expect(shape).toEqual(await read(migrated))
  await migrated.end()
})

async function read(client: Client): Promise<unknown[]> {
  const { rows } = await client.query({ text: SHAPE, rowMode: 'array' })
  return rows.flat().filter((line) => !String(line).includes('_prisma_migrations'))
}
