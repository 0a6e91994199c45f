import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from './migrate'
import { ensureKeys } from './start/keys.mjs'
import { startPostgres } from './test/postgres'

// Measures the queue with 100,000 made-up open requests and 20,000 answered ones, on a PostgreSQL that
// lives only as long as this does. Prints the median time of each list and of the counts.

const OPEN = 100_000
const ANSWERED = 20_000
const RUNS = 11

const folder = mkdtempSync(join(tmpdir(), 'habeas-bench-'))
ensureKeys(join(folder, 'keys.json'))
const server = await startPostgres()
Object.assign(process.env, {
  DATABASE_URL: server.url,
  SMTP_URL: 'smtp://127.0.0.1:1',
  APP_ORIGIN: 'http://127.0.0.1:3000',
  HABEAS_DATA: folder,
})
try {
  await migrate(server.url)
  await measure()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  // These read the settings above when they are loaded.
  const { db } = await import('@/lib/platform/db')
  const { loadOrganisations } = await import('@/lib/requests/load-organisations')
  const { listQueue } = await import('@/lib/requests/list-queue')
  const { countLanes } = await import('@/lib/requests/count-lanes')
  const { LANES } = await import('@/lib/requests/lane-conditions')
  await loadOrganisations()
  const staffId = await fill()
  const organisations = await db.organisation.findMany({ select: { id: true } })
  const staff = {
    id: staffId,
    roles: ['agent', 'approver'] as const,
    organisationIds: organisations.map(({ id }) => id),
  }
  await db.$executeRaw`VACUUM ANALYZE`

  for (const lane of LANES) {
    const page = await listQueue({ staff, lane })
    const first = await median(() => listQueue({ staff, lane }))
    const next = await median(() => listQueue({ staff, lane, after: page.next ?? undefined }))
    print(`${lane} (${page.rows.length})`, `first page ${first} ms`, `next page ${next} ms`)
  }
  let after: string | undefined
  for (let page = 0; page < 200; page += 1) {
    after = (await listQueue({ staff, lane: 'open', after, size: 100 })).next ?? undefined
  }
  print(
    'open, after 20,000 rows',
    `next page ${await median(() => listQueue({ staff, lane: 'open', after }))} ms`,
  )
  const filters = { right: 'deletion', state: 'waiting' } as const
  print('open, filtered', `first page ${await median(() => listQueue({ staff, lane: 'open', filters }))} ms`)
  print('counts of all lanes', `${await median(() => countLanes({ staff }))} ms`)
  await db.$disconnect()
}

/** Returns the id of the one member of staff, who owns every tenth request. */
async function fill(): Promise<string> {
  const { db } = await import('@/lib/platform/db')
  const { makeRequests } = await import('./bench/make-requests')
  const { id: ownerId } = await db.staff.create({
    data: { name: 'Mo Desk', email: 'mo@example.com', roles: ['agent', 'approver'] },
  })
  const rights = ['access', 'deletion', 'correction', 'portability']
  const states = ['received', 'working', 'working', 'waiting', 'review'] as const
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const open = Array.from({ length: OPEN }, (_, index) => ({
    state: states[index % 5] ?? 'working',
    dueOn: inDays((index % 90) - 5),
    ...(index % 10 === 0 && { ownerId }),
    row: { right: rights[index % 4] ?? 'access' },
  }))
  const answered = Array.from({ length: ANSWERED }, (_, index) => ({
    state: 'answered' as const,
    dueOn: inDays(-index % 700),
    closedAt: new Date(Date.now() - index * 60_000),
  }))
  const all = [...open, ...answered]
  await makeRequests(
    'klariqo',
    all.filter((_, index) => index % 3 > 0),
  )
  await makeRequests(
    'kaltalk',
    all.filter((_, index) => index % 3 === 0),
  )
  return ownerId
}

async function median(run: () => Promise<unknown>): Promise<string> {
  const times: number[] = []
  for (let index = 0; index < RUNS; index += 1) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return (times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0).toFixed(1)
}

function print(name: string, ...figures: string[]): void {
  process.stdout.write(`${[name.padEnd(28), ...figures].join('  ')}\n`)
}
