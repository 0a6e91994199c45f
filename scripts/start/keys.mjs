// The secrets of an installation. They are made once; without them nothing sealed can be read again.
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from './refusal.mjs'

const SECRETS = ['kek', 'index', 'session', 'form']

/** Makes the file unless it is there, and throws a Refusal when what is there cannot be used. */
export function ensureKeys(path) {
  if (!existsSync(path)) {
    const draft = `${path}.${process.pid}.draft`
    writeDurably(draft, `${JSON.stringify(newKeys(), null, 2)}\n`)
    try {
      // Of two processes that start at once, one makes the keys and both use them.
      linkSync(draft, path)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    rmSync(draft)
    syncFolder(path)
  }
  if (!usable(path)) throw new Refusal(`${path} holds damaged keys: put the file back from your backup.`)
}

function newKeys() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const secrets = SECRETS.map((name) => [name, randomBytes(32).toString('base64')])
  return { ...Object.fromEntries(secrets), checkpoint: { privateKey, publicKey } }
}

function usable(path) {
  try {
    const keys = JSON.parse(readFileSync(path, 'utf8'))
    createPrivateKey(keys.checkpoint.privateKey)
    createPublicKey(keys.checkpoint.publicKey)
    return SECRETS.every((name) => Buffer.from(keys[name], 'base64').length === 32)
  } catch {
    return false
  }
}

/** Writes a file that is either whole and on disk or not there at all. */
export function writeDurably(path, content) {
  const unfinished = `${path}.unfinished`
  const file = openSync(unfinished, 'w', 0o600)
  try {
    writeSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
  syncFolder(path)
}

function syncFolder(path) {
  const folder = openSync(dirname(path), 'r')
  fsyncSync(folder)
  closeSync(folder)
}
