// Lets several connections share one PGlite, which has a single backend with a single unnamed statement and a
// single transaction. A connection keeps the backend from the first message of a batch until the batch has been
// answered outside a transaction. Batches of two connections that mixed would answer one with the other's rows.
import { createServer } from 'node:net'

const STARTUP = 196608
const ENCRYPTION = new Set([80877103, 80877104])
const QUERY = 0x51
const SYNC = 0x53
const TERMINATE = 0x58
const ENDS = new Set([QUERY, SYNC, TERMINATE])
const IDLE = 0x49
/** How long a transaction may wait for its client's next statement while everybody else waits for it. */
const PATIENCE = 30_000

/** Serves `database` on a Unix socket. Resolves to a function that ends it. */
export async function serveWire(database, path, patience = PATIENCE) {
  const backend = oneAtATime()
  const sockets = new Set()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    serve(socket, database, backend, patience)
      .catch(() => {})
      .finally(() => socket.destroy())
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(path, resolve))
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
    await backend()
  }
}

async function serve(socket, database, backend, patience) {
  let release = null
  let impatience
  try {
    for await (const batch of batches(socket)) {
      clearTimeout(impatience)
      release ??= await backend()
      const answer = await database.execProtocolRaw(batch).catch(endProcess)
      socket.write(answer)
      if (answer[answer.length - 1] === IDLE) {
        release()
        release = null
      } else {
        impatience = setTimeout(() => socket.destroy(), patience)
      }
    }
  } finally {
    clearTimeout(impatience)
    if (release) {
      await database.execProtocolRaw(simpleQuery('ROLLBACK')).catch(endProcess)
      release()
    }
  }
}

/** A failing statement is an answer; a failing backend is not to be trusted with anything more. */
function endProcess(error) {
  setImmediate(() => {
    throw error
  })
  return new Promise(() => {})
}

/** Cuts what a client sends into batches: its greeting, then everything up to a Query or a Sync. */
async function* batches(socket) {
  let received = Buffer.alloc(0)
  let greeted = false
  for await (const chunk of socket) {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const end = greeted ? endOfBatch(received) : endOfGreeting(received)
      if (end === 0) break
      const batch = received.subarray(0, end)
      received = received.subarray(end)
      const code = greeted ? STARTUP : batch.readInt32BE(4)
      if (ENCRYPTION.has(code)) {
        socket.write('N')
        continue
      }
      if (code !== STARTUP || (greeted && batch[0] === TERMINATE)) return
      greeted = true
      yield batch
    }
  }
}

/** The length of the greeting, which has no type, or 0 while it is incomplete. */
function endOfGreeting(bytes) {
  if (bytes.length < 8) return 0
  const end = bytes.readInt32BE(0)
  return bytes.length < end ? 0 : end
}

/** The length of the first whole batch, or 0 while it is incomplete. */
function endOfBatch(bytes) {
  let at = 0
  while (bytes.length >= at + 5) {
    const type = bytes[at]
    at += 1 + bytes.readInt32BE(at + 1)
    if (bytes.length < at) return 0
    if (ENDS.has(type)) return at
  }
  return 0
}

function simpleQuery(sql) {
  const message = Buffer.alloc(sql.length + 6)
  message[0] = QUERY
  message.writeInt32BE(sql.length + 5, 1)
  message.write(sql, 5)
  return message
}

/** A lock: the returned function waits for its turn and resolves to what ends the turn. */
function oneAtATime() {
  let last = Promise.resolve()
  return () => {
    let release
    const mine = new Promise((resolve) => {
      release = resolve
    })
    const turn = last.then(() => release)
    last = last.then(() => mine)
    return turn
  }
}
