// The app server: Next on HOST and PORT, behind a check of what reaches it.
import { AsyncLocalStorage } from 'node:async_hooks'
import { EventEmitter } from 'node:events'
import { createServer } from 'node:http'
import next from 'next'
import { admit } from './start/admit.mjs'
import { portRefusal } from './start/port.mjs'

const GRACE = 5_000
const POLICY = 'Content-Security-Policy'
const { HOST: host, PORT, APP_ORIGIN, TRUSTED_PROXIES, NODE_ENV } = process.env
const port = Number(PORT)
const dev = NODE_ENV === 'development'
const gate = { appOrigin: new URL(APP_ORIGIN), trustedProxies: Number(TRUSTED_PROXIES), dev }

// Next lets no page set the status of its answer: lib/platform/answer-status.ts finds the answer here.
const answers = new AsyncLocalStorage()
globalThis.habeasAnswers = answers

const server = createServer(
  {
    headersTimeout: 20_000,
    // An answer's files may take a while on a slow line.
    requestTimeout: 15 * 60_000,
    keepAliveTimeout: 65_000,
  },
  (request, response) => {
    const refusal = admit(request, gate)
    if (refusal) {
      response.writeHead(refusal.status, {
        'Content-Type': 'text/plain; charset=utf-8',
        Connection: 'close',
        ...refusal.headers,
      })
      response.end(refusal.text)
      return
    }
    giveLeastPolicy(response)
    answers.run(response, handle, request, response).catch((error) => {
      report(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  },
)

server.on('clientError', ({ code }, socket) => {
  const status = {
    HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  }
  if (socket.writable)
    socket.end(`HTTP/1.1 ${status[code] ?? '400 Bad Request'}\r\nConnection: close\r\n\r\n`)
})
server.once('error', (error) => tell({ refusal: portRefusal(error, { host, port }).message }))

// One broken request must not take the others down.
process.on('uncaughtException', report)
process.on('unhandledRejection', report)

/** What reaches a page past proxy.ts, such as a form posted to it, still may not run or be framed. */
function giveLeastPolicy(response) {
  const { writeHead } = response
  response.writeHead = (...head) => {
    if (!response.hasHeader(POLICY)) {
      response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'; base-uri 'none'")
    }
    return writeHead.apply(response, head)
  }
}

let stopping = false
async function stop() {
  if (stopping) return
  stopping = true
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), GRACE).unref()
  await closed
  await app.close()
  process.exit()
}
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, stop)

// Only a developer's browser may upgrade a connection: without a server, Next has nowhere to listen for it.
const app = next({ dev, hostname: host, port, httpServer: dev ? server : new EventEmitter() })
await app.prepare()
const handle = app.getRequestHandler()
server.listen(port, host, () => tell({ ready: true }))

function tell(message) {
  if (process.connected) process.send(message)
}

/** An error's message may quote what a person wrote; where it happened does not. */
function report(error) {
  const where = String(error?.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  console.error([error?.name ?? 'Error', error?.code, ...where].filter(Boolean).join('\n'))
}
