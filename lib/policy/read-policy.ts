import { z } from 'zod'
import { contradictions } from './contradictions'
import { type Policy, policySchema } from './schema'

/**
 * Reads a policy file or a stored version of one. Throws when a part is missing, unknown or at odds
 * with another; the message names the path of each fault. A faulty policy is a bug, not user input.
 */
export function parsePolicy(json: unknown): Policy {
  const parsed = policySchema.safeParse(json)
  if (!parsed.success)
    throw new Error(`The policy does not fit its schema.\n${z.prettifyError(parsed.error)}`)

  const faults = contradictions(parsed.data)
  if (faults.length > 0) throw new Error(`The policy contradicts itself.\n${faults.join('\n')}`)

  return parsed.data
}
