import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'

// Each test file works on a database of its own, so that files cannot disturb each other.
const template = new URL(inject('templateUrl'))
const copy = new URL(template)
copy.pathname = `habeas_test_${randomBytes(6).toString('hex')}`
await onServer(`CREATE DATABASE ${copy.pathname.slice(1)} TEMPLATE ${template.pathname.slice(1)}`)
process.env.DATABASE_URL = copy.href

afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await db.$disconnect()
  await onServer(`DROP DATABASE ${copy.pathname.slice(1)} WITH (FORCE)`)
})

async function onServer(sql: string): Promise<void> {
  const server = new URL(template)
  server.pathname = 'postgres'
  const client = new Client({ connectionString: server.href })
  await client.connect()
  await client.query(sql)
  await client.end()
}
