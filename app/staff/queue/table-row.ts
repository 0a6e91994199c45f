import { getTranslations } from 'next-intl/server'
import type { QueueTableRow } from '@/components/staff/queue-table'
import type { DueFacts } from '@/components/ui/due-state'
import { getRegime } from '@/lib/law/regimes/index'
import { now, toPlainDate } from '@/lib/platform/clock'
import type { QueueRow } from '@/lib/requests/list-queue'
import type { State } from '@/lib/requests/states'

/** One request of the queue in the words of the table. */
export async function tableRow(row: QueueRow): Promise<QueueTableRow> {
  const rights = await getTranslations('rights.name')
  const states = await getTranslations('staff.states')
  return {
    reference: row.reference,
    organisation: row.organisationName,
    person: row.person,
    right: rights(row.right),
    law: getRegime(row.regime).shortName,
    state: states(row.state),
    owner: row.ownerName,
    receivedOn: toPlainDate(row.receivedAt, row.timeZone),
    due: dueFacts(row),
    marks: row.marks,
    sample: row.sample,
  }
}

type Dated = {
  dueOn: string
  timeZone: string
  state: State
  closedAt: Date | null
  paused: boolean
  extended: boolean
}

/** What a due chip has to know. Every date is one of the office's own zone. */
export function dueFacts({ dueOn, timeZone, state, closedAt, paused, extended }: Dated): DueFacts {
  const closed = closedAt && closedAs(state, toPlainDate(closedAt, timeZone) <= dueOn)
  return { dueOn, today: toPlainDate(now(), timeZone), paused, extended, ...(closed && { closed }) }
}

function closedAs(state: State, onTime: boolean): NonNullable<DueFacts['closed']> {
  if (state === 'answered') return onTime ? 'answered-on-time' : 'answered-late'
  return state === 'withdrawn' ? 'withdrawn' : 'closed'
}
