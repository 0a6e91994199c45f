import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { hashPassword } from './passwords'
import { endSession, endSessionsOf, findStaffBySession, openSession } from './sessions'
import { signInWithPassword } from './sign-in-with-password'

const PASSWORD = 'correct horse battery'
const good = { email: 'Ana@Desk.example', password: PASSWORD, clientAddress: '192.0.2.1' }
let staffId: string

beforeEach(async () => {
  await db.rateLimit.deleteMany()
  await db.staffSession.deleteMany()
  await db.staff.deleteMany()
  const passwordHash = await hashPassword(PASSWORD)
  const data = { email: 'ana@desk.example', name: 'Ana', roles: ['agent'], passwordHash }
  staffId = (await db.staff.create({ data })).id
})

it('opens a session, however the address is written', async () => {
  const result = await signInWithPassword(good)
  if (!result.ok) throw new Error(result.reason)
  const staff = await findStaffBySession(result.sessionId)
  expect(staff).toEqual({
    id: staffId,
    name: 'Ana',
    email: 'ana@desk.example',
    roles: ['agent'],
    organisationIds: [],
  })
})

it('opens another session at each sign-in', async () => {
  const first = await signInWithPassword(good)
  const second = await signInWithPassword(good)
  expect(first.ok && second.ok && first.sessionId !== second.sessionId).toBe(true)
})

it('says the same of a wrong password, of nobody, of a disabled person and of one who never joined', async () => {
  const disabled = { email: 'old@desk.example', name: 'Old', roles: ['agent'], disabledAt: new Date() }
  await db.staff.create({ data: { ...disabled, passwordHash: await hashPassword(PASSWORD) } })
  await db.staff.create({ data: { email: 'new@desk.example', name: '', roles: ['agent'] } })
  const tries = [
    { ...good, password: 'correct horse Battery' },
    { ...good, email: 'nobody@desk.example' },
    { ...good, email: 'old@desk.example' },
    { ...good, email: 'new@desk.example' },
    { ...good, email: 'not an address' },
    { ...good, email: '' },
  ]
  for (const attempt of tries) {
    expect(await signInWithPassword(attempt)).toEqual({ ok: false, reason: 'wrong' })
  }
  expect(await db.staffSession.count()).toBe(0)
})

it('makes somebody who guesses wait, and not the owner who signs in from elsewhere', async () => {
  const guesses = Array.from({ length: 20 }, (_, n) =>
    signInWithPassword({ ...good, password: `guess ${n}` }),
  )
  const reasons = (await Promise.all(guesses)).map((result) => (result.ok ? 'in' : result.reason))
  expect(reasons.filter((reason) => reason === 'wrong')).toHaveLength(5)
  expect(reasons.filter((reason) => reason === 'too-many')).toHaveLength(15)
  expect(await signInWithPassword(good)).toEqual({ ok: false, reason: 'too-many' })
  expect(await signInWithPassword({ ...good, clientAddress: '192.0.2.2' })).toMatchObject({ ok: true })
})

it('lets the guessed-at person in again once the window is over', async () => {
  for (let n = 0; n < 6; n++) await signInWithPassword({ ...good, password: 'wrong' })
  await db.$executeRaw`UPDATE "RateLimit" SET "expiresAt" = now()`
  expect(await signInWithPassword(good)).toMatchObject({ ok: true })
})

it('is dead after sign-out, for whoever kept a copy of the cookie', async () => {
  const sessionId = await openSession(db, staffId)
  const other = await openSession(db, staffId)
  await endSession(sessionId)
  expect(await findStaffBySession(sessionId)).toBeNull()
  expect(await findStaffBySession(other)).not.toBeNull()
})

it('is dead once all sessions of the person are ended', async () => {
  const sessions = await Promise.all([openSession(db, staffId), openSession(db, staffId)])
  await endSessionsOf(db, staffId)
  for (const sessionId of sessions) expect(await findStaffBySession(sessionId)).toBeNull()
})

it('ends after thirty idle minutes, and after twelve hours at most', async () => {
  const idle = await openSession(db, staffId)
  await db.$executeRaw`UPDATE "StaffSession" SET "lastSeenAt" = now() - interval '29 minutes'`
  expect(await findStaffBySession(idle)).not.toBeNull()
  await db.$executeRaw`UPDATE "StaffSession" SET "lastSeenAt" = now() - interval '31 minutes'`
  expect(await findStaffBySession(idle)).toBeNull()

  const long = await openSession(db, staffId)
  const { createdAt, expiresAt } = await db.staffSession.findUniqueOrThrow({ where: { id: long } })
  expect(expiresAt.getTime() - createdAt.getTime()).toBe(12 * 60 * 60 * 1000)
  await db.$executeRaw`UPDATE "StaffSession" SET "expiresAt" = now()`
  expect(await findStaffBySession(long)).toBeNull()
})

it('stays alive while somebody works', async () => {
  const sessionId = await openSession(db, staffId)
  await db.$executeRaw`UPDATE "StaffSession" SET "lastSeenAt" = now() - interval '20 minutes'`
  await findStaffBySession(sessionId)
  await db.$executeRaw`UPDATE "StaffSession" SET "lastSeenAt" = "lastSeenAt" - interval '20 minutes'`
  expect(await findStaffBySession(sessionId)).not.toBeNull()
})

it('knows the roles and the standing of this very instant', async () => {
  const sessionId = await openSession(db, staffId)
  await db.staff.update({ where: { id: staffId }, data: { roles: ['auditor', 'emperor'] } })
  expect((await findStaffBySession(sessionId))?.roles).toEqual(['auditor'])
  await db.staff.update({ where: { id: staffId }, data: { disabledAt: new Date() } })
  expect(await findStaffBySession(sessionId)).toBeNull()
})

it('does not know a session that nobody opened', async () => {
  expect(await findStaffBySession('00000000-0000-4000-8000-000000000000')).toBeNull()
})
