import type { ChipTone } from './chip'
import type { IconName } from './icon'

/** What a due chip is told. Dates are local calendar dates of the handling office, YYYY-MM-DD. */
export type DueFacts = {
  dueOn: string
  today: string
  /** Set once answered or otherwise closed. */
  closed?: 'answered-on-time' | 'answered-late' | 'withdrawn' | 'closed'
  paused?: boolean
  extended?: boolean
  /** From how many days before the date a request counts as pressing. */
  pressingDays?: number
}

export type DueState = {
  words:
    | 'overdue'
    | 'today'
    | 'soon'
    | 'left'
    | 'paused'
    | 'extended'
    | 'answered'
    | 'answeredLate'
    | 'withdrawn'
    | 'closed'
  /** Calendar days, whatever the law counts in, so that unlike dates can be compared. */
  days: number
  tone: ChipTone
  icon?: IconName
}

/** What a due date means today. Urgency comes before a pause or an extension: neither may hide a date that presses. */
export function dueState(facts: DueFacts): DueState {
  const days = daysBetween(facts.today, facts.dueOn)
  switch (facts.closed) {
    case 'answered-on-time':
      return { words: 'answered', days, tone: 'success', icon: 'circle-check' }
    case 'answered-late':
      return { words: 'answeredLate', days, tone: 'neutral', icon: 'circle-alert' }
    case 'withdrawn':
    case 'closed':
      return { words: facts.closed, days, tone: 'neutral' }
  }
  if (days < 0) return { words: 'overdue', days: -days, tone: 'alarm', icon: 'octagon-alert' }
  if (days === 0) return { words: 'today', days, tone: 'danger', icon: 'alarm-clock' }
  if (days <= (facts.pressingDays ?? 7))
    return { words: 'soon', days, tone: 'warning', icon: 'triangle-alert' }
  if (facts.paused) return { words: 'paused', days, tone: 'info', icon: 'circle-pause' }
  if (facts.extended) return { words: 'extended', days, tone: 'neutral', icon: 'calendar-plus' }
  return { words: 'left', days, tone: 'neutral' }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
