import { beforeAll, expect, it } from 'vitest'
import { blindIndex } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { play } from '@/scripts/sample/play'
import { ask, confirm, reply, take } from '@/scripts/sample/steps'
import type { Story } from '@/scripts/sample/story'
import { makeStaff } from '@/scripts/test/desk'
import { officeTime } from '@/scripts/test/office-time'
import type { StaffActor } from './change-request'
import { getRequestForStaff } from './get-request-for-staff'
import { loadOrganisations } from './load-organisations'
import { recordReply } from './record-reply'

const NOW = new Date()
let agent: StaffActor
let made = 0

beforeAll(async () => {
  await loadOrganisations()
  agent = await makeStaff(['agent'], 'klariqo')
})

function daysAgo(days: number): Date {
  return new Date(NOW.getTime() - days * 86_400_000)
}

/** A request that came 20 days ago; the desk asked who the person is 12 days ago. */
async function asked(...more: Story['steps']): Promise<string> {
  const index = made++
  const steps = [confirm(20), take(19), ask(12, 'identity', 'Which account?'), ...more]
  const who = { slug: 'klariqo', name: 'Ana Braga', country: 'DE' } as const
  const cast = { colleague: agent.id, approver: agent.id, you: agent.id }
  await play({ ...who, right: 'access', daysAgo: 20, steps }, index, cast, NOW)
  const emailIndex = blindIndex(`sample-${index + 1}@example.com`)
  return (await db.request.findFirstOrThrow({ where: { emailIndex } })).reference
}

async function view(reference: string) {
  const request = await getRequestForStaff(reference, agent)
  if (!request) throw new Error('not found')
  return request
}

async function record(reference: string, arrived: Date) {
  const reply = { text: 'The first one', channel: 'post', receivedAtLocal: officeTime(arrived) } as const
  return recordReply({ staff: agent, reference, ...reply })
}

it('counts from the day a reply arrived, however late it is recorded', async () => {
  const atOnce = await view(await asked(reply(8, 'The first one')))
  const reference = await asked()
  expect(await record(reference, daysAgo(8))).toEqual({ ok: true, value: null })
  const late = await view(reference)
  expect(late.state).toBe('working')
  expect(late.clock).toMatchObject({
    paused: false,
    statutoryDueOn: atOnce.clock.statutoryDueOn,
    effectiveDueOn: atOnce.clock.effectiveDueOn,
  })
  const event = late.events.at(-1)
  expect(event?.at.getTime()).toBeGreaterThanOrEqual(NOW.getTime())
  expect(event).toMatchObject({ type: 'replied', data: { channel: 'post', clock: 'resume' } })
  expect(officeTime(late.messages.at(-1)?.at ?? NOW)).toBe(officeTime(daysAgo(8)))

  const today = await asked()
  await record(today, NOW)
  const { statutoryDueOn } = (await view(today)).clock
  expect((statutoryDueOn ?? '') > (late.clock.statutoryDueOn ?? '')).toBe(true)
})

it('gives back no day when a reply crossed the question, and leaves no pause open', async () => {
  const reference = await asked()
  expect(await record(reference, daysAgo(15))).toEqual({ ok: true, value: null })
  const never = await asked(reply(12, 'The first one'))
  expect((await view(reference)).clock).toMatchObject({
    paused: false,
    statutoryDueOn: (await view(never)).clock.statutoryDueOn,
  })
})

it('is refused for a time to come, and for one before the request', async () => {
  const reference = await asked()
  expect(await record(reference, daysAgo(-1))).toEqual({ ok: false, reason: 'received-in-future' })
  expect(await record(reference, daysAgo(21))).toEqual({ ok: false, reason: 'before-receipt' })
  expect((await view(reference)).state).toBe('waiting')
})
