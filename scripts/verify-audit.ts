import { createHash, createPublicKey } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type Verdict, verifyRecord } from '@/lib/audit/verify'

const USAGE = `npm run -s verify-audit -- <file> [--kept <file>] [--key <file>]

Checks an exported record, without the database.
--kept  a log or an earlier export: every checkpoint in it must still be in the record
--key   the public key (PEM) that must have signed the checkpoints`

/** An Ed25519 signature in base64. */
const SIGNATURE = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{86}==/g

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { kept: { type: 'string' }, key: { type: 'string' } },
  })
  const [file, ...more] = positionals
  if (!file || more.length > 0) return say(USAGE, 2)
  const verdict = await verifyRecord(
    createInterface({ input: createReadStream(file), crlfDelay: Infinity }),
    {
      kept: values.kept ? (readFileSync(values.kept, 'utf8').match(SIGNATURE) ?? []) : [],
      ...(values.key ? { publicKey: createPublicKey(readFileSync(values.key)) } : {}),
    },
  )
  return verdict.ok ? say(sayWhole(verdict), 0) : say(sayMisfit(verdict), 1)
}

function sayWhole(verdict: Verdict & { ok: true }): string {
  const { events, chains, checkpoints, lastCheckpointAt, publicKey } = verdict
  const key = createHash('sha256').update(publicKey).digest('hex')
  return [
    `The record holds: ${events} events in ${chains} chains.`,
    lastCheckpointAt
      ? `Checkpoints: ${checkpoints}, the last one on ${longDate(lastCheckpointAt)}. What came later is not signed yet.`
      : 'It has no checkpoint yet, so nothing in it is signed.',
    `Signing key (SHA-256 of its PEM): ${key}`,
  ].join('\n')
}

function sayMisfit({ line, chain, sequence, reason }: Verdict & { ok: false }): string {
  const place = chain === null ? '' : `, event ${sequence} of chain ${chain}`
  return `The record does not hold.\nLine ${line}${place}: ${reason}`
}

function longDate(at: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(at))
}

function say(text: string, status: number): number {
  process.stdout.write(`${text}\n`)
  return status
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) =>
  say(error instanceof Error ? error.message : String(error), 2),
)
