import type { PGlite } from '@electric-sql/pglite'

export function serveWire(database: PGlite, path: string, patience?: number): Promise<() => Promise<void>>
