import { z } from 'zod'
import type { ClockEvent } from '@/lib/law/clock'

/** Types of events that can carry a fact for the clock in their data. */
export const CLOCK_EVENT_TYPES = ['asked', 'replied', 'extended', 'decided', 'answered'] as const

const clockFact = z.object({
  clock: z.enum(['verified', 'pause', 'resume', 'extend']),
  clockReason: z.string().optional(),
})

/** Reads the fact for the clock that an event carries, or null if it carries none. */
export function clockEventOf(event: { at: Date; data: unknown }): ClockEvent | null {
  const parsed = clockFact.safeParse(event.data)
  if (!parsed.success) return null
  const { clock, clockReason } = parsed.data
  return { type: clock, at: event.at.toISOString(), ...(clockReason && { reason: clockReason }) }
}

/** What `commit` adds to the data of the event that moves the clock. */
export function clockData(event: ClockEvent | undefined): Record<string, string> {
  if (!event) return {}
  return { clock: event.type, ...(event.reason && { clockReason: event.reason }) }
}
