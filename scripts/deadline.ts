import { once } from 'node:events'
import { answerDeadlineLine } from '@/lib/law/deadline-line'

/** A longer line is refused before it fills the memory. */
const LONGEST_LINE = 1_000_000

/**
 * Splits text into lines as it arrives. Node's own readline also splits at U+2028, which JSON texts may
 * hold. A line that is too long comes out as null, once.
 */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string | null> {
  let rest = ''
  let skipping = false
  for await (const chunk of input) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      if (!skipping) yield part
      skipping = false
    }
    if (rest.length > LONGEST_LINE) {
      if (!skipping) yield null
      skipping = true
      rest = ''
    }
  }
  if (!skipping) yield rest
}

async function main(): Promise<void> {
  process.stdin.setEncoding('utf8')
  // Somebody who reads only the first lines, as `head` does, has not met an error.
  process.stdout.on('error', () => process.exit())
  for await (const line of linesOf(process.stdin)) {
    if (line?.trim() === '') continue
    const answer =
      line === null
        ? { id: null, error: 'The line is longer than a million characters.' }
        : answerDeadlineLine(line)
    if ('error' in answer) process.exitCode = 1
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain')
  }
}

await main()
