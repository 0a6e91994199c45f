import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import { Pool } from 'pg'

const MIGRATIONS = 'prisma/migrations'
const NONE = { externalTables: [], externalEnums: [] }

interface EngineModule {
  SchemaEngine: {
    new: (options: object, log: (line: string) => void, adapter: object) => Promise<SchemaEngine>
  }
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void
}

/**
 * Lends Prisma's schema engine, opened on a database. This is its WebAssembly build, from the package
 * registry: the native one would have to be downloaded from elsewhere, which a closed network does not allow.
 */
async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 })
  try {
    engine ??= loadEngine()
    const { SchemaEngine } = await engine
    const adapter = bindMigrationAwareSqlAdapterFactory(sendingWholeScripts(pool))
    const datamodels = [['schema.prisma', readFileSync('prisma/schema.prisma', 'utf8')]]
    return await work(await SchemaEngine.new({ datamodels }, () => {}, adapter))
  } finally {
    await pool.end()
  }
}

let engine: Promise<EngineModule> | undefined

/** One instance for the process: its glue remembers the memory of the first. */
async function loadEngine(): Promise<EngineModule> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const glue = (await import(pathToFileURL(entry).href)) as EngineModule & WebAssembly.ModuleImports
  const module = await WebAssembly.compile(readFileSync(entry.replace(/\.js$/, '.wasm')))
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: begin } = instance.exports
  if (typeof begin === 'function') begin()
  return glue
}

/** Applies the migrations that a database lacks and returns their names. */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const { appliedMigrationNames } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList: migrationList(), filters: NONE }),
  )
  return appliedMigrationNames
}

/**
 * The SQL that leads from one schema to another; null stands for an empty database. It compares two
 * texts, so triggers written by hand do not disturb it; the engine only greets the database it is given.
 */
export async function schemaDifference(
  databaseUrl: string,
  before: string | null,
  now: string,
): Promise<string> {
  const datamodel = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
  })
  const { stdout } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.diff({
      from: before === null ? { tag: 'empty' } : datamodel(before),
      to: datamodel(now),
      script: true,
      exitCode: null,
      filters: NONE,
    }),
  )
  return stdout ?? ''
}

/** Every migration of prisma/migrations, oldest first. */
export function migrationList(): MigrationList {
  const names = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return {
    baseDir: join(process.cwd(), MIGRATIONS),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8') },
        },
      })),
  }
}

/**
 * The adapter cuts scripts at every semicolon, which tears the body of a function apart.
 * Sent whole, a migration is also one transaction.
 */
function sendingWholeScripts(pool: Pool): PrismaPg {
  const factory = new PrismaPg(pool)
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    adapter.executeScript = async (script) => {
      await pool.query(script)
    }
    return adapter
  }
  return factory
}
