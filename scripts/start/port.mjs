import { createServer } from 'node:net'
import { Refusal } from './refusal.mjs'

/** Throws a Refusal when nothing can listen at HOST and PORT. */
export function checkPort({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(portRefusal(error, { host, port })))
    probe.listen(port, host, () => probe.close(resolve))
  })
}

/** What to tell about an address at which nothing can listen. */
export function portRefusal({ code }, { host, port }) {
  if (code === 'EADDRINUSE')
    return new Refusal(`PORT ${port} is in use by another program: stop it or set another PORT.`)
  if (code === 'EACCES')
    return new Refusal(`PORT ${port} needs more rights than this user has: set another PORT.`)
  return new Refusal(`HOST must be an address of this machine, not ${host} (${code}).`)
}
