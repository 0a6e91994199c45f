// What has been opened and must be closed, last opened first: the app before the database that it uses.
const open = []

/** Remembers how to close something. Returns a function that forgets it again. */
export function whenStopping(close) {
  open.push(close)
  return () => {
    const index = open.indexOf(close)
    if (index >= 0) open.splice(index, 1)
  }
}

export async function stopEverything() {
  for (let close = open.pop(); close; close = open.pop()) await close()
}
