import { z } from 'zod'
import type { FormOutcome } from '@/lib/platform/form-action'
import type { StaffRequest } from '@/lib/requests/change-for-staff'
import type { Result } from '@/lib/requests/refusal'
import type { Permission } from '@/lib/staff/permissions'
import { staffAction } from '@/lib/staff/staff-action'
import type { Tab } from './tabs'

const counter = z.coerce.number().int().min(0).max(2_000_000_000)

/** What each form on a request carries: the version it was made from, and the last event its reader saw. */
export const STAMP = { version: counter, seen: counter }

type Stamped = z.ZodObject<typeof STAMP & z.core.$ZodLooseShape>

type Verb<S extends Stamped> = {
  /** Also the last part of the address that the form posts to. */
  verb: string
  tab: Tab
  permission: Permission
  schema: S
  /** `to` carries the version; leave it out where a change in between does not matter. */
  run: (to: Required<StaffRequest>, input: z.output<S>) => Promise<Result<unknown>>
}

/** A route handler for one verb on one request: it leads back to the tab that the verb belongs to. */
export function requestAction<S extends Stamped>({ verb, tab, permission, schema, run }: Verb<S>) {
  return staffAction({
    permission,
    failed: verb,
    form: ({ reference = '' }) => requestForm(verb, reference),
    page: ({ reference = '' }) => tabHref(reference, tab),
    schema,
    async handle({ input, params, staff }): Promise<FormOutcome> {
      const reference = params.reference ?? ''
      const result = await run({ staff, reference, version: Number(input.version) }, input)
      return outcomeOf(result, tabHref(reference, tab, { done: verb }))
    },
  })
}

/** What the form of a verb leads to: `to`, or why nothing happened. */
export function outcomeOf(result: Result<unknown>, to: string): FormOutcome {
  if (result.ok) return { to }
  return result.reason === 'not-found' ? { missing: true } : { refused: result.reason }
}

/** The name under which the form of a verb keeps what went wrong. */
export function requestForm(verb: string, reference: string): string {
  return `request-${verb}:${reference}`
}

/** The address of one tab of a request. */
export function tabHref(reference: string, tab: Tab, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...(tab !== 'overview' && { tab }), ...more })
  return `/staff/requests/${reference}${query.size > 0 ? `?${query}` : ''}`
}
