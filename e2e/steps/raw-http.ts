import { type OutgoingHttpHeaders, request } from 'node:http'

export type RawAnswer = { status: number; headers: Record<string, string>; cookies: string[]; body: string }

export type RawRequest = {
  method?: string
  /** A path, sent as it is. */
  path: string
  headers?: OutgoingHttpHeaders
  body?: string | Uint8Array
  /** Whom it comes from, as the app sees it: any address of 127.0.0.0/8 is this machine. */
  from?: string
}

/** One request with exactly these headers, as no browser would send it. Redirects are not followed. */
export function rawRequest(origin: string, { method = 'GET', path, headers, body, from }: RawRequest) {
  const { hostname, port } = new URL(origin)
  return new Promise<RawAnswer>((resolve, reject) => {
    const sent = request(
      { hostname, port, method, path, headers, agent: false, localAddress: from },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const pairs = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(pairs),
            cookies: answer.headers['set-cookie'] ?? [],
            body: Buffer.concat(chunks).toString('utf8'),
          })
        })
      },
    )
    // A server that refuses a long body may hang up before it has read all of it.
    sent.on('error', reject)
    if (body !== undefined) sent.write(body)
    sent.end()
  })
}
