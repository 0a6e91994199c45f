import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/platform/db'
import { openRequesterSession, requesterSessionOf } from './requester-session'

const submissions: string[] = []

beforeAll(async () => {
  const { id: organisationId } = await db.organisation.create({ data: { slug: 'desk', name: 'Desk' } })
  for (let i = 0; i < 6; i++) {
    submissions.push((await db.submission.create({ data: { organisationId, channel: 'portal' } })).id)
  }
})

const requestWith = (cookie: string) => new Request('http://127.0.0.1:3000/', { headers: { cookie } })

async function open(submissionId: string, cookie = ''): Promise<string> {
  const header = await inTransaction((tx) => openRequesterSession(tx, submissionId, requestWith(cookie)))
  expect(header).toMatch(/^habeas_requester=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/)
  return header.split(';')[0] ?? ''
}

describe('a requester’s session', () => {
  it('opens one submission, and stores no more than a digest', async () => {
    const cookie = await open(submissions[0] ?? '')
    expect(await requesterSessionOf(requestWith(`a=b; ${cookie}`))).toEqual({
      submissionId: submissions[0],
      submissionIds: [submissions[0]],
    })
    expect(JSON.stringify(await db.requesterSession.findMany())).not.toContain(cookie.split('=')[1])
  })

  it('gathers up to five in one browser, the newest first', async () => {
    let cookie = ''
    for (const id of submissions) cookie = await open(id, cookie)
    const newest = submissions.toReversed().slice(0, 5)
    expect(await requesterSessionOf(requestWith(cookie))).toEqual({
      submissionId: newest[0],
      submissionIds: newest,
    })
  })

  it('ends by the clock of the database', async () => {
    const cookie = await open(submissions[0] ?? '')
    await db.$executeRaw`UPDATE "RequesterSession" SET "expiresAt" = now()`
    expect(await requesterSessionOf(requestWith(cookie))).toBeNull()
  })

  it.each([
    '',
    'habeas_requester=',
    'habeas_requester=x',
    `habeas_requester=${'A'.repeat(43)}`,
    'habeas_requester=..',
  ])('is not opened by %j', async (cookie) => {
    expect(await requesterSessionOf(requestWith(cookie))).toBeNull()
  })
})
