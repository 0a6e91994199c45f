/**
 * npm passes a signal to its shell, which dies of it and leaves us behind: calls `orphaned` when that happens.
 * Without npm, a parent that leaves is no reason to stop.
 */
export function watchParent(orphaned) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    orphaned()
  }, 250)
  watch.unref()
}
