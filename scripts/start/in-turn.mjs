import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { takeLock } from './lock.mjs'
import { whenStopping } from './stopping.mjs'

/** The one place that neither an installation nor a build empties. */
const LOCK = '.next/cache/habeas-lock'

/** Runs work that changes this folder; another process that wants the same waits until it is done. */
export async function inTurn(work) {
  mkdirSync(dirname(LOCK), { recursive: true })
  let lock = takeLock(LOCK)
  while (lock.holder) {
    await wait(200)
    lock = takeLock(LOCK)
  }
  const forget = whenStopping(lock.release)
  try {
    return await work()
  } finally {
    forget()
    lock.release()
  }
}
