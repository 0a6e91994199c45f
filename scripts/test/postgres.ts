import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const asRoot = process.getuid?.() === 0

// When whoever started the server ends, however it ends, this pipe closes, and the server and its files go too.
const GUARD = '"$@" & server=$!; cat >/dev/null; kill -QUIT $server; wait $server; rm -rf "$0"'

/**
 * Starts a server on a free loopback port. Returns its URL and a function that stops it and removes its files.
 * Speed over safety: what it stores does not outlive the run. PostgreSQL refuses to run as root.
 */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const bin = findPostgres() ?? installPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'habeas-pg-'))
  const data = join(folder, 'data')
  if (asRoot) execFileSync('chown', ['postgres', folder])
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  execFileSync(...asPostgres(join(bin, 'initdb'), initdb), {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: folder,
  })
  const port = await freePort()
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    max_connections: 100,
  }
  const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const options = Object.entries({ ...settings, ...fast }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const server = spawn(
    ...asPostgres('sh', ['-c', GUARD, folder, join(bin, 'postgres'), '-D', data, ...options]),
    { cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] },
  )
  await ready(server)
  const stop = () =>
    new Promise<void>((resolve) => {
      server.once('exit', () => resolve())
      server.stdin?.end()
    })
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, stop }
}

function asPostgres(command: string, args: string[]): [string, string[]] {
  return asRoot ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args]
}

/** The folder of a PostgreSQL's programs, or undefined. */
function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

function installPostgres(): string {
  if (!asRoot || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      'The database tests need PostgreSQL 15 or newer: install it, so that initdb is on the PATH.',
    )
  }
  console.warn('Installing PostgreSQL …')
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
    stdio: 'inherit',
  })
  const bin = findPostgres()
  if (!bin) throw new Error('PostgreSQL was installed, yet initdb was not found.')
  return bin
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', function listen(text: Buffer) {
      said += text
      const running = said.includes('ready to accept connections')
      if (!running && !said.includes('FATAL')) return
      // From here on, what it says is about single connections: it has to be read, and is of no interest.
      server.stderr?.off('data', listen).resume()
      if (running) return resolve()
      server.stdin?.end()
      reject(new Error(`PostgreSQL did not start: ${said}`))
    })
    server.once('error', reject)
  })
}

/** A loopback port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
