import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/platform/env'
import { Prisma, PrismaClient } from '@/lib/platform/generated/client'

/** A transaction. Everything inside it goes through this and never through `db`, which would wait for ever. */
export type Tx = Prisma.TransactionClient

// One client for the whole process: Next bundles this file more than once.
const holder: { habeasDb?: PrismaClient } = globalThis as { habeasDb?: PrismaClient }
holder.habeasDb ??= new PrismaClient({ adapter: connectOnFirstUse() })

/** The database. It connects on the first query, so importing it during a build costs nothing. */
export const db: PrismaClient = holder.habeasDb

const ATTEMPTS = 5

/**
 * Runs `fn` in one transaction and returns what it returns; when it throws, nothing is stored.
 * After a deadlock or a serialization failure it runs again, so `fn` must do nothing but query its `tx`.
 */
export async function inTransaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(fn, { maxWait: 10_000, timeout: 15_000 })
    } catch (error) {
      if (attempt === ATTEMPTS || !lostToAnother(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt))
    }
  }
}

/** True when the database gave up this transaction in favour of another one that ran beside it. */
function lostToAnother(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return error.code === 'P2034' || JSON.stringify(error.meta ?? null).includes('TransactionWriteConflict')
}

function connectOnFirstUse(): PrismaPg {
  const lazy = new PrismaPg({})
  lazy.connect = () => new PrismaPg(connection()).connect()
  return lazy
}

function connection(): ConstructorParameters<typeof PrismaPg>[0] {
  const connectionString = env().databaseUrl
  // The embedded database runs one statement at a time and hangs on session timeouts.
  if (env().database === 'embedded') return { connectionString, max: 5 }
  return {
    connectionString,
    max: 10,
    application_name: 'habeas',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 20_000,
  }
}
