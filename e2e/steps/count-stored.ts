import { Client } from 'pg'

export type Stored = { submissions: number; requests: number; events: number; mails: number; finds: number }

/** Asks the app's own database one question. */
export async function askDatabase<Row extends object>(databaseUrl: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** How much an app keeps: what nobody may add to by sending nonsense. */
export async function countStored({ databaseUrl }: { databaseUrl: string }): Promise<Stored | undefined> {
  const count = (table: string) => `(SELECT count(*)::int FROM "${table}")`
  const [stored] = await askDatabase<Stored>(
    databaseUrl,
    `SELECT ${count('Submission')} AS submissions, ${count('Request')} AS requests,
       ${count('Event')} AS events, ${count('Outbox')} AS mails, ${count('Find')} AS finds`,
  )
  return stored
}
