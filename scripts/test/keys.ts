import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ensureKeys } from '../start/keys.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    dataFolder: string
  }
}

/** Gives the run a data folder with secrets of its own. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-test-'))
  ensureKeys(join(folder, 'keys.json'))
  provide('dataFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
