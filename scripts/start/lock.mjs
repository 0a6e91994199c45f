// A lock file names the process that holds it. One whose process has died is taken over.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Takes the lock at `path` and returns {release, tell}, or {holder} when a living process has it.
 * `tell` adds what the holder wants others to know.
 */
export function takeLock(path) {
  const mine = { pid: process.pid, started: startOf(process.pid) }
  const draft = `${path}.${process.pid}`
  for (;;) {
    writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
    try {
      // Unlike a write, a link fails when somebody else was first.
      linkSync(draft, path)
      rmSync(draft)
      return {
        release: () => rmSync(path, { force: true }),
        tell: (more) => rewrite(path, { ...mine, ...more }),
      }
    } catch (error) {
      rmSync(draft)
      if (error.code !== 'EEXIST') throw error
    }
    const holder = readLock(path)
    if (holder?.alive) return { holder }
    setAside(path, holder)
  }
}

/** Who holds the lock: what they told, and whether they live. Null without a lock. */
export function readLock(path) {
  const text = readIfThere(path)
  if (text === null) return null
  const holder = parse(text)
  return { ...holder, text, alive: holder.pid !== process.pid && isAlive(holder) }
}

function rewrite(path, content) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 })
  renameSync(draft, path)
}

/** Removes a dead process's lock, and puts it back if it turns out that another one had just replaced it. */
function setAside(path, dead) {
  const aside = `${path}.${process.pid}.dead`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (readIfThere(aside) !== dead?.text) linkSync(aside, path)
  rmSync(aside)
}

function isAlive({ pid, started }) {
  if (!Number.isInteger(pid)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  // The number of a dead process is given out again, with another start.
  return started === startOf(pid)
}

/** When a process started, in the kernel's ticks; null where the kernel does not say. */
function startOf(pid) {
  const stat = readIfThere(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function parse(text) {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}
