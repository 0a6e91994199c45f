import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Client, Pool } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveWire } from './start/wire-server.mjs'

const folder = mkdtempSync(join(tmpdir(), 'habeas-wire-'))
const connectionString = `postgresql://postgres@localhost/postgres?host=${folder}`
const database = new PGlite()
let stop: () => Promise<void>

beforeAll(async () => {
  stop = await serveWire(database, join(folder, '.s.PGSQL.5432'), 200)
  await database.exec('CREATE TABLE told (line text)')
}, 60_000)

afterAll(async () => {
  await stop()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

it('answers each connection with its own rows while transactions come and go', async () => {
  const pool = new Pool({ connectionString, max: 8 })
  const ask = async (line: string, other: number) => {
    // Two statements whose parameters have each other's types: a mix-up cannot go unseen.
    const even = other % 2 === 0
    const sql = even
      ? 'SELECT $1::text AS line, $2::int AS other'
      : 'SELECT $2::text AS line, $1::int AS other'
    const { rows } = await pool.query(sql, even ? [line, other] : [other, line])
    expect(rows).toEqual([{ line, other }])
  }
  const transact = async (line: string) => {
    const client = await pool.connect()
    await client.query('BEGIN')
    await client.query('INSERT INTO told VALUES ($1)', [line])
    await new Promise((resolve) => setImmediate(resolve))
    const { rows } = await client.query('SELECT line FROM told WHERE line = $1', [line])
    await client.query('COMMIT')
    client.release()
    expect(rows).toEqual([{ line }])
  }
  const work = Array.from({ length: 200 }, (_, turn) =>
    turn % 3 ? ask(`line ${turn}`, turn) : transact(`line ${turn}`),
  )
  await Promise.all(work)
  await pool.end()
})

it('undoes the transaction of a client that leaves, and lets the next one in', async () => {
  const [leaver, next] = [await connected(), await connected()]
  await leaver.query('BEGIN')
  await leaver.query("INSERT INTO told VALUES ('unfinished')")
  const counted = next.query("SELECT count(*)::int AS rows FROM told WHERE line = 'unfinished'")
  await leaver.end()
  expect((await counted).rows).toEqual([{ rows: 0 }])
  await next.end()
})

it('drops a client that sits in a transaction while others wait', async () => {
  const sitter = await connected()
  const dropped = new Promise((resolve) => sitter.once('error', resolve))
  await sitter.query('BEGIN')
  const next = await connected()
  expect((await next.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  expect(await dropped).toBeInstanceOf(Error)
  await next.end()
})

it('goes on after a statement that fails, inside and outside a transaction', async () => {
  const client = await connected()
  await expect(client.query('SELECT $1::int', ['one'])).rejects.toThrow(/integer/)
  await client.query('BEGIN')
  await expect(client.query('SELECT nothing')).rejects.toThrow(/nothing/)
  await expect(client.query('SELECT 1')).rejects.toThrow(/aborted/)
  await client.query('ROLLBACK')
  expect((await client.query('SELECT repeat($1, 3000000) AS long', ['x'])).rows[0].long).toHaveLength(
    3_000_000,
  )
  await client.end()
})

async function connected(): Promise<Client> {
  const client = new Client({ connectionString })
  await client.connect()
  return client
}
