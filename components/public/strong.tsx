import type { ReactNode } from 'react'

/** For addresses and the like inside a sentence: bold, and of their own direction. */
export function strong(words: ReactNode) {
  return <bdi className="font-semibold">{words}</bdi>
}
