import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { localDate } from './calendar'
import { type Clock, reckon } from './clock'
import { getRegime, hasRight, REGIME_IDS } from './regimes/index'
import { RIGHTS } from './rights'

const EVENT_TYPES = ['verified', 'pause', 'resume', 'extend'] as const

/** What the desk promises where no statute sets a date and the line names no promise. */
const GENERAL_POLICY_DAYS = 30

const instant = z.string().refine((text) => succeeds(() => inRange(Temporal.Instant.from(text).toString())))
const date = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((text) => succeeds(() => inRange(Temporal.PlainDate.from(text, { overflow: 'reject' }).toString())))
const zone = z
  .string()
  .regex(/^[A-Za-z][\w+/-]*$/)
  .refine((text) => succeeds(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text)))

const lineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  regime: z.enum(REGIME_IDS),
  right: z.enum(RIGHTS),
  receivedAt: instant,
  timeZone: zone,
  events: z
    .array(z.strictObject({ type: z.enum(EVENT_TYPES), at: instant, reason: z.string().nullish() }))
    .max(1000)
    .nullish(),
  holidays: z.array(date).nullish(),
  policyDays: z.number().int().min(0).max(3660).nullish(),
})

type Line = z.infer<typeof lineSchema>
type Id = Line['id']

export type DeadlineAnswer =
  | ({ id: Id } & Omit<Clock, 'paused' | 'explanation'> & {
        explanation: { date: string; rule: string; citation: string }[]
      })
  | { id: Id | null; error: string }

/**
 * Answers one line of the deadline command: a JSON text in, the dates or one clear sentence out. Dates
 * are local to the line's zone. A right that the named law lacks runs under `general`, with its promise.
 */
export function answerDeadlineLine(line: string): DeadlineAnswer {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { id: null, error: 'The line is not JSON.' }
  }
  const parsed = lineSchema.safeParse(value)
  if (!parsed.success) return { id: idOf(value), error: sentenceFor(parsed.error.issues[0]) }
  return answer(parsed.data)
}

function answer({ id, regime: regimeId, right, ...line }: Line): DeadlineAnswer {
  const regime = getRegime(regimeId)
  const known = hasRight(regime, right, localDate(line.receivedAt, line.timeZone).toString())
  const promised = regimeId === 'general' || !known ? GENERAL_POLICY_DAYS : null
  const clock = reckon({
    regime,
    right,
    receivedAt: line.receivedAt,
    timeZone: line.timeZone,
    events: (line.events ?? []).map((event) => ({ ...event, reason: event.reason ?? undefined })),
    holidays: line.holidays ?? [],
    policyDays: line.policyDays ?? promised,
  })
  return {
    id,
    statutoryDueOn: clock.statutoryDueOn,
    policyDueOn: clock.policyDueOn,
    effectiveDueOn: clock.effectiveDueOn,
    acknowledgeBy: clock.acknowledgeBy,
    extendedDueOn: clock.extendedDueOn,
    explanation: clock.explanation.map(({ date, rule, citation }) => ({ date, rule, citation })),
  }
}

const INSTANT = 'must be an instant with Z or an offset, such as 2026-03-05T09:30:00Z'

/** What each field must be; `[]` stands for any number in a list. */
const DEMANDS: Record<string, string> = {
  '': 'The line must be a JSON object',
  id: 'must be a text or a number',
  regime: `must be one of: ${REGIME_IDS.join(', ')}`,
  right: `must be one of: ${RIGHTS.join(', ')}`,
  receivedAt: INSTANT,
  timeZone: 'must be a time zone such as Europe/Berlin',
  events: 'must be a list of at most 1000 events',
  'events[]': 'must be an event with a type and a time',
  'events[].type': `must be one of: ${EVENT_TYPES.join(', ')}`,
  'events[].at': INSTANT,
  'events[].reason': 'must be a text',
  holidays: 'must be a list of dates',
  'holidays[]': 'must be a date that exists, such as 2026-12-25',
  policyDays: 'must be a whole number from 0 to 3660',
}

function sentenceFor(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return `There is no field called ${JSON.stringify(issue.keys[0])}.`
  const path = (issue?.path ?? []).map((part) =>
    typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
  )
  const name = path.join('').slice(1)
  return `${name} ${DEMANDS[name.replace(/\d+/g, '')]}.`.trimStart()
}

function idOf(value: unknown): Id | null {
  const parsed = z.object({ id: lineSchema.shape.id }).safeParse(value)
  return parsed.success ? parsed.data.id : null
}

function succeeds(act: () => boolean | object): boolean {
  try {
    return act() !== false
  } catch {
    return false
  }
}

/** Keeps every date that can come out within four-digit years. */
function inRange(iso: string): boolean {
  return iso >= '1900' && iso < '3000'
}
