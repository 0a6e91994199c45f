import { z } from 'zod'
import type { ClockEvent } from '@/lib/law/clock'

/** Types of events that can carry a fact for the clock in their data. */
export const CLOCK_EVENT_TYPES = ['asked', 'replied', 'extended', 'decided', 'answered'] as const

const clockFact = z.object({
  clock: z.enum(['verified', 'pause', 'resume', 'extend']),
  clockReason: z.string().optional(),
  clockAt: z.iso.datetime().optional(),
})

/**
 * Reads the fact for the clock that an event carries, or null if it carries none. It counts from the
 * event's own instant, unless the event names another, as a reply does that was recorded later.
 */
export function clockEventOf(event: { at: Date; data: unknown }): ClockEvent | null {
  const parsed = clockFact.safeParse(event.data)
  if (!parsed.success) return null
  const { clock, clockReason, clockAt } = parsed.data
  const at = clockAt ?? event.at.toISOString()
  return { type: clock, at, ...(clockReason && { reason: clockReason }) }
}

/** What `commit` adds to the data of the event, recorded at `at`, that moves the clock. */
export function clockData(event: ClockEvent | undefined, at: Date): Record<string, string> {
  if (!event) return {}
  const clockAt = new Date(event.at)
  return {
    clock: event.type,
    ...(event.reason && { clockReason: event.reason }),
    ...(clockAt.getTime() !== at.getTime() && { clockAt: clockAt.toISOString() }),
  }
}
