// Takes every mail on a loopback port and keeps it as a file. Nothing leaves the machine.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from './keys.mjs'
import { whenStopping } from './stopping.mjs'

const LARGEST = 25 * 1024 * 1024

/** Starts the catcher and returns its address. A message is on disk before it is accepted. */
export async function catchMail(folder) {
  const { SMTPServer } = await import('smtp-server')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    size: LARGEST,
    logger: false,
    onData(stream, _session, answer) {
      const chunks = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('error', answer)
      stream.on('end', () => answer(stream.sizeExceeded ? tooLarge() : store(folder, Buffer.concat(chunks))))
    },
  })
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  whenStopping(() => new Promise((resolve) => server.close(resolve)))
  return `smtp://127.0.0.1:${listening.address().port}`
}

function store(folder, message) {
  const time = new Date().toISOString().replace(/[-:.]/g, '')
  try {
    writeDurably(join(folder, `${time}-${randomBytes(4).toString('hex')}.eml`), message)
    return null
  } catch {
    return Object.assign(new Error('The message could not be stored'), { responseCode: 451 })
  }
}

function tooLarge() {
  return Object.assign(new Error('The message is too large'), { responseCode: 552 })
}
