import { isIPv4, isIPv6 } from 'node:net'

/**
 * Whom to count a request against: an IPv4 address, or the /64 network of an IPv6 one. The server names the
 * client in this header, past as many proxies as it trusts, and removes whatever a client sent there.
 */
export function clientAddress(headers: Headers): string {
  return network(headers.get('x-habeas-client-address') ?? '')
}

function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return network(mapped)
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return 'unknown'
  return `${firstGroups(address).join(':')}::/64`
}

/** The first four groups of an IPv6 address, without leading zeros. */
function firstGroups(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length)
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after]
  return all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
}
