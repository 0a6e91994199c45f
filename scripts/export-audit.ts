import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportRecord } from '@/lib/audit/export'
import { db } from '@/lib/platform/db'

/** `npm run -s export-audit [-- <file>]`: writes the record as JSON lines, to standard output without a file. */
async function* lines(): AsyncGenerator<string> {
  for await (const line of exportRecord()) yield `${line}\n`
}

const [file] = process.argv.slice(2)
await pipeline(Readable.from(lines()), file ? createWriteStream(file) : process.stdout)
await db.$disconnect()
