import { beforeAll, describe, expect, it } from 'vitest'
import { exportRecord } from '@/lib/audit/export'
import { verifyRecord } from '@/lib/audit/verify'
import { db, inTransaction } from '@/lib/platform/db'
import type { StaffActor } from '@/lib/requests/change-request'
import { countLanes } from '@/lib/requests/count-lanes'
import { listQueue, type QueueRow } from '@/lib/requests/list-queue'
import { loadOrganisations } from '@/lib/requests/load-organisations'
import { STATES } from '@/lib/requests/states'
import { makeStaff } from '@/scripts/test/desk'
import { makeCast } from './cast'
import { KALTALK } from './kaltalk'
import { KLARIQO } from './klariqo'
import { play } from './play'

let you: StaffActor

beforeAll(async () => {
  await loadOrganisations()
  const at = new Date()
  const alone = await inTransaction((tx) => makeCast(tx, at))
  expect(alone.you).toBe(alone.colleague)
  you = await makeStaff(['admin', 'agent', 'approver'], 'klariqo', 'kaltalk')
  const cast = await inTransaction((tx) => makeCast(tx, at))
  for (const [index, story] of [...KLARIQO, ...KALTALK].entries()) await play(story, index, cast, at)
})

describe('the samples', () => {
  it('are 24, in every state that a verb leads to, with every mark', async () => {
    const rows = await db.request.findMany()
    expect(rows).toHaveLength(24)
    expect(rows.every(({ sample }) => sample)).toBe(true)
    const states = new Set(rows.map(({ state }) => state))
    expect(STATES.filter((state) => !states.has(state))).toEqual(['duplicate'])
    const marks = new Set(rows.flatMap((row) => row.marks))
    expect([...marks].sort()).toEqual(['child', 'look-alike', 'not-mine', 'on-behalf', 'under-age'])
  })

  it('fill every lane, and show every due chip', async () => {
    for (const [lane, count] of Object.entries(await countLanes({ staff: you }))) {
      expect(count, lane).toBeGreaterThan(0)
    }
    const { rows: open } = await listQueue({ staff: you, lane: 'open' })
    const today = new Set(['Asia/Kolkata', 'UTC'].map((timeZone) => todayIn(timeZone)))
    expect(open.some(({ dueOn, timeZone }) => dueOn < todayIn(timeZone))).toBe(true)
    expect(open.some(({ dueOn }) => today.has(dueOn))).toBe(true)
    expect(open.some(({ paused }) => paused)).toBe(true)
    expect(open.some(({ extended }) => extended)).toBe(true)
    const { rows: answered } = await listQueue({ staff: you, lane: 'answered' })
    const late = ({ closedAt, dueOn }: QueueRow) => (closedAt?.toISOString() ?? '') > dueOn
    expect(new Set(answered.map(late))).toEqual(new Set([true, false]))
  })

  it('mail nobody, and are in a record that can be checked', async () => {
    expect(await db.outbox.count()).toBe(0)
    const lines: string[] = []
    for await (const line of exportRecord()) lines.push(line)
    expect(await verifyRecord(lines)).toMatchObject({ ok: true })
  })

  it('are worked on by people who can never sign in', async () => {
    const madeUp = await db.staff.findMany({ where: { id: { not: you.id } } })
    expect(madeUp).toHaveLength(2)
    for (const { disabledAt, passwordHash, roles } of madeUp) {
      expect({ disabled: disabledAt !== null, passwordHash, roles }).toEqual({
        disabled: true,
        passwordHash: null,
        roles: [],
      })
    }
  })
})

function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date())
}
