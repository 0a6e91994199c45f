import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { makeStaff } from '@/scripts/test/desk'
import type { StaffActor } from './change-request'
import { enterRequest } from './enter-request'
import { loadOrganisations } from './load-organisations'

let agent: StaffActor

beforeAll(async () => {
  await loadOrganisations()
  agent = await makeStaff(['agent'], 'klariqo')
})

async function enter(formKey: string, text = 'Send me all you have.') {
  const entered = await enterRequest({
    staff: agent,
    organisationSlug: 'klariqo',
    formKey,
    channel: 'post',
    receivedAtLocal: `${new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)}T09:30`,
    text,
    filing: {
      rights: ['deletion', 'access'],
      about: 'me',
      relationship: 'account-holder',
      country: 'DE',
      details: {},
      name: 'Ana Braga',
      email: '',
    },
  })
  if (!entered.ok) throw new Error(entered.reason)
  return entered.value.references
}

describe('enterRequest', () => {
  it('enters once when the same form arrives many times, and gives the same references each time', async () => {
    const before = await db.request.count()
    const formKey = crypto.randomUUID()
    const all = await Promise.all(Array.from({ length: 8 }, () => enter(formKey)))
    expect(new Set(all.map(String)).size).toBe(1)
    expect(all[0]).toHaveLength(2)
    expect(await enter(formKey)).toEqual(all[0])
    expect(await db.request.count()).toBe(before + 2)
  })

  it('takes a changed form, and a new one with the same words, as another request', async () => {
    const formKey = crypto.randomUUID()
    const first = await enter(formKey)
    expect(await enter(formKey, 'Send me the recordings.')).not.toEqual(first)
    expect(await enter(crypto.randomUUID())).not.toEqual(first)
  })
})
