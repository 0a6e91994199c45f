import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Head, merkleRoot } from './merkle'

const heads = (count: number): Head[] =>
  Array.from({ length: count }, (_, n) => ({
    chain: `c${String(n).padStart(4, '0')}`,
    sequence: n + 1,
    hash: 'ab'.repeat(32),
  }))

const sha = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The definition of RFC 6962, section 2.1, word for word. */
function definition(leaves: Head[]): Buffer {
  const [first] = leaves
  if (!first) return sha()
  if (leaves.length === 1) return sha(Uint8Array.of(0), `${first.chain}\n${first.sequence}\n${first.hash}`)
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return sha(Uint8Array.of(1), definition(leaves.slice(0, half)), definition(leaves.slice(half)))
}

it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 32, 33, 100])(
  'is the root that RFC 6962 defines, over %i heads',
  (count) => {
    expect(merkleRoot(heads(count))).toBe(definition(heads(count)).toString('hex'))
  },
)

it('does not depend on the order in which heads are found, and on everything else', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(heads(20), { minLength: 20 }), fc.nat(19), (shuffled, index) => {
      const root = merkleRoot(heads(20))
      expect(merkleRoot(shuffled)).toBe(root)
      const changed = heads(20).map((head, n) =>
        n === index ? { ...head, sequence: head.sequence + 1 } : head,
      )
      expect(merkleRoot(changed)).not.toBe(root)
      expect(merkleRoot(heads(20).toSpliced(index, 1))).not.toBe(root)
    }),
  )
})
