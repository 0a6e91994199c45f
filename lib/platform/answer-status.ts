import type { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'
import { notFound } from 'next/navigation'

/** The server file keeps the response of each request here, because Next lets no page set its own status. */
const server = globalThis as { habeasAnswers?: AsyncLocalStorage<ServerResponse> }

/**
 * Makes the page that is being rendered answer 404. Next's own `notFound` leaves the page blank in a browser
 * without JavaScript; it is the way out only where another server than ours runs the app.
 */
export function answerMissing(): void {
  const response = server.habeasAnswers?.getStore()
  if (!response || response.headersSent) notFound()
  response.statusCode = 404
}
