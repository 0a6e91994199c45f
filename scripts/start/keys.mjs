// The secrets of an installation. They are made once; without them nothing sealed can be read again.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes the file unless it is there. Returns true when it was made. */
export function ensureKeys(path) {
  if (existsSync(path)) {
    chmodSync(path, 0o600)
    return false
  }
  writeDurably(path, `${JSON.stringify(newKeys(), null, 2)}\n`)
  return true
}

function newKeys() {
  const secret = () => randomBytes(32).toString('base64')
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  return {
    kek: secret(),
    index: secret(),
    session: secret(),
    form: secret(),
    checkpoint: { privateKey, publicKey },
  }
}

/** Writes a file that is either whole and on disk or not there at all. */
export function writeDurably(path, text) {
  const unfinished = `${path}.${process.pid}.new`
  const file = openSync(unfinished, 'w', 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
  renameSync(unfinished, path)
  const folder = openSync(dirname(path), 'r')
  fsyncSync(folder)
  closeSync(folder)
}
