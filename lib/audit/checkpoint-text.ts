import type { Head } from '@/lib/audit/merkle'

/** The chain whose events say which heads each checkpoint moved. */
export const MOVED_CHAIN = 'checkpoints'

export interface CheckpointClaim {
  /** An instant in ISO form, in UTC. */
  at: string
  chains: number
  events: number
  root: string
}

/** What a checkpoint signs. */
export function checkpointText({ at, chains, events, root }: CheckpointClaim): string {
  return `habeas record, version 1\n${at}\n${chains} chains\n${events} events\n${root}\n`
}

/** A head as the chain of checkpoints holds it. */
export function writeMoved({ chain, sequence, hash }: Head): string {
  return `${chain} ${sequence} ${hash}`
}

/** Undoes `writeMoved`; null when it is not one. */
export function readMoved(line: string): Head | null {
  const [, chain, sequence, hash] = /^(\S+) ([1-9]\d{0,9}) ([0-9a-f]{64})$/.exec(line) ?? []
  return chain && sequence && hash ? { chain, sequence: Number(sequence), hash } : null
}
