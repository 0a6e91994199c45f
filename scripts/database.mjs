// The embedded database: PGlite in a folder, served on a Unix socket until the process that started it ends.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { serveWire } from './start/wire-server.mjs'

const NAME = '.s.PGSQL.5432'
/** The kernel cuts the path of a socket at this length. */
const LONGEST_PATH = 103

const folder = process.env.HABEAS_PG ?? ''
mkdirSync(folder, { recursive: true, mode: 0o700 })
const database = await PGlite.create(folder)
const socketFolder = folderForSocket(join(dirname(folder), 'socket'))
const stopServing = await serveWire(database, join(socketFolder, NAME))

let stopping = false
async function stop() {
  if (stopping) return
  stopping = true
  await stopServing()
  await database.close()
  rmSync(socketFolder, { recursive: true, force: true })
  process.exit()
}
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, stop)
process.send?.({
  ready: true,
  url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(socketFolder)}&sslmode=disable`,
})

/** A socket that a killed process left behind would be in the way. */
function folderForSocket(preferred) {
  rmSync(preferred, { recursive: true, force: true })
  if (join(preferred, NAME).length > LONGEST_PATH) return mkdtempSync(join(tmpdir(), 'habeas-'))
  mkdirSync(preferred, { mode: 0o700 })
  return preferred
}
