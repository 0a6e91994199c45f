// What a request is allowed to say about itself before the app sees it.
import { isIP } from 'node:net'
import { isLoopback } from './settings.mjs'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
/** Headers by which a client could pose as a proxy, or as a part of Next itself. */
const FORGED =
  /^(x-(forwarded|middleware|nextjs|next|invoke|prerender|matched|now|vercel|habeas|original|rewrite|real|client|http-method)\b.*|forwarded|true-client-ip|x-nonce|content-security-policy(-report-only)?|next-(action|resume))$/
/** The part of them that Next's own development client sends. */
const DEVELOPMENT = /^x-nextjs-/

/**
 * Cleans the headers of a request in place and tells the app who sent it. Returns null when the app may see it,
 * otherwise the answer: {status, text, headers}.
 */
export function admit(request, { appOrigin, trustedProxies, dev }) {
  const { headers, method, url, socket } = request
  const refused = (status, text) => ({ status, text, headers: {} })
  if (!METHODS.has(method)) return refused(405, 'This method is not answered here.\n')
  if (/websocket/i.test(headers.upgrade ?? '') && !dev) return refused(400, 'There is no WebSocket here.\n')
  if (!isReadable(url)) return refused(400, 'This address cannot be read.\n')
  if (isForeignToMailbox(request, appOrigin))
    return refused(421, 'The mailbox answers to its own name only.\n')
  const elsewhere = otherNameOfThisMachine(request, appOrigin)
  if (elsewhere) return { status: 307, text: '', headers: { Location: elsewhere } }

  const client = clientAddress(headers['x-forwarded-for'], socket.remoteAddress, trustedProxies)
  for (const name of Object.keys(headers)) {
    if (FORGED.test(name) && !(dev && DEVELOPMENT.test(name))) delete headers[name]
  }
  // A page is asked for without a body; one that claims a type would pass by the page's own headers.
  if (method === 'GET' || method === 'HEAD') delete headers['content-type']
  headers.host = appOrigin.host
  headers['x-forwarded-host'] = appOrigin.host
  headers['x-forwarded-proto'] = appOrigin.protocol.slice(0, -1)
  headers['x-habeas-client-address'] = client
  return null
}

/** A path of this origin whose escapes are UTF-8, without NUL anywhere. Next answers 500 to any other. */
function isReadable(url) {
  try {
    decodeURIComponent(url.split('?', 1)[0])
    return /^\/(?![/\\])/.test(url) && !/%00/.test(url)
  } catch {
    return false
  }
}

/**
 * The address of the client: the one that the outermost trusted proxy saw, counted from our end of the list.
 * Anything further out could have been written by the client.
 */
function clientAddress(forwardedFor = '', remoteAddress = '', trustedProxies = 0) {
  const seen = [...forwardedFor.split(','), remoteAddress].map((text) =>
    text.trim().replace(/^::ffff:(?=\d+\.)/, ''),
  )
  const outermost = seen[Math.max(0, seen.length - 1 - trustedProxies)]
  return isIP(outermost) ? outermost : (seen.at(-1) ?? '')
}

/** Caught mail needs no sign-in, so a foreign name that was made to lead to this machine must not read it. */
function isForeignToMailbox({ headers, url }, appOrigin) {
  if (!/^\/mailbox(?![a-z])/i.test(decodeURIComponent(url.split('?', 1)[0]))) return false
  const asked = URL.canParse(`http://${headers.host}`) ? new URL(`http://${headers.host}`) : null
  return asked?.host !== appOrigin.host && !isLoopback(asked?.hostname ?? '')
}

/** A browser that opens localhost where links say 127.0.0.1 is sent there: a form would come from a foreign origin. */
function otherNameOfThisMachine({ headers, method, url }, appOrigin) {
  if (method !== 'GET' || headers['sec-fetch-mode'] !== 'navigate' || !headers.host) return null
  if (headers.host === appOrigin.host || !isLoopback(appOrigin.hostname)) return null
  const asked = URL.canParse(`http://${headers.host}`) ? new URL(`http://${headers.host}`) : null
  return asked && isLoopback(asked.hostname) && asked.port === appOrigin.port
    ? `${appOrigin.origin}${url}`
    : null
}
