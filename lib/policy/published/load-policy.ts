import { readFileSync } from 'node:fs'
import { parsePolicy } from '../read-policy'
import type { Policy } from '../schema'

/** Reads one of the policies that come with the product, by slug. */
export function loadPolicy(slug: 'klariqo' | 'kaltalk'): Policy {
  return parsePolicy(
    JSON.parse(readFileSync(new URL(`../../../prisma/policies/${slug}.json`, import.meta.url), 'utf8')),
  )
}
