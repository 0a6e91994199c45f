import { createHash } from 'node:crypto'

/** The last event of one chain. */
export interface Head {
  chain: string
  sequence: number
  /** In hexadecimal. */
  hash: string
}

/**
 * The Merkle root (RFC 6962, SHA-256) over all heads in the order of their chains' names, in hexadecimal.
 * One number so stands for every event up to these heads.
 */
export function merkleRoot(heads: Iterable<Head>): string {
  const sorted = [...heads].sort((a, b) => (a.chain < b.chain ? -1 : 1))
  let level = sorted.map(({ chain, sequence, hash }) => digest(0, `${chain}\n${sequence}\n${hash}`))
  if (level.length === 0) return createHash('sha256').digest('hex')
  while (level.length > 1) level = pairs(level)
  return Buffer.concat(level).toString('hex')
}

/** One level up. A node without a partner rises as it is. */
function pairs(level: Buffer[]): Buffer[] {
  const above: Buffer[] = []
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = level.slice(at, at + 2)
    if (left) above.push(right ? digest(1, left, right) : left)
  }
  return above
}

function digest(kind: 0 | 1, ...parts: (string | Buffer)[]): Buffer {
  const hash = createHash('sha256').update(Uint8Array.of(kind))
  for (const part of parts) hash.update(part)
  return hash.digest()
}
