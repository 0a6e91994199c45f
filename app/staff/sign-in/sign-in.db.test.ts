import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { formStateOf } from '@/lib/platform/form-state'
import { sessionCookie, sessionIdOf } from '@/lib/staff/auth'
import { staffOf } from '@/lib/staff/current-staff'
import { hashPassword } from '@/lib/staff/passwords'
import { openSession } from '@/lib/staff/sessions'
import { POST as signOut } from '../sign-out/route'
import { POST as signIn } from './submit/route'

const ana = { email: 'ana@desk.example', password: 'correct horse battery' }
const browser = 'b'.repeat(43)
let staffId: string

beforeEach(async () => {
  await db.rateLimit.deleteMany()
  await db.staffSession.deleteMany()
  await db.staff.deleteMany()
  const passwordHash = await hashPassword(ana.password)
  staffId = (
    await db.staff.create({ data: { email: ana.email, name: 'Ana', roles: ['agent'], passwordHash } })
  ).id
})

const params = { params: Promise.resolve({}) }

function form(path: string, fields: Record<string, string>, cookie = ''): Request {
  const headers = { origin: env().appOrigin, cookie: `habeas_browser=${browser}; ${cookie}` }
  const body = new URLSearchParams(fields)
  return new Request(`${env().appOrigin}${path}`, { method: 'POST', headers, body })
}

/** A request that brings back the session cookie of an answer. */
function bringing(response: Response): Request {
  const cookies = response.headers.getSetCookie().map((line) => line.split(';', 1).join())
  return new Request(env().appOrigin, { headers: { cookie: cookies.join('; ') } })
}

it('replaces the session that the browser had, so that nobody can plant one', async () => {
  const planted = (await sessionCookie(await openSession(db, staffId))).split(';', 1).join()
  const before = new Request(env().appOrigin, { headers: { cookie: planted } })
  const response = await signIn(form('/staff/sign-in/submit', ana, planted), params)
  expect(response.headers.get('location')).toBe('/staff')
  expect(await sessionIdOf(bringing(response))).not.toBe(await sessionIdOf(before))
  expect(await staffOf(bringing(response))).toMatchObject({ id: staffId })
  expect(await staffOf(before)).toBeNull()
})

it('ends with a sign-out, also for a copy of the cookie', async () => {
  const signedIn = bringing(await signIn(form('/staff/sign-in/submit', ana), params))
  const cookie = signedIn.headers.get('cookie') ?? ''
  const response = await signOut(form('/staff/sign-out', {}, cookie), params)
  expect(response.headers.getSetCookie().join()).toMatch(/habeas_staff=;.*Max-Age=0/)
  expect(await staffOf(signedIn)).toBeNull()
})

it('keeps the address of a failed try, and never the password', async () => {
  const response = await signIn(form('/staff/sign-in/submit', { ...ana, password: 'a wrong one' }), params)
  expect(response.status).toBe(303)
  expect(await staffOf(bringing(response))).toBeNull()
  const state = await formStateOf(browser, 'staff-sign-in')
  expect(state?.values).toEqual({ email: ana.email })
  expect(state?.refused).toMatch(/do not go together/)
})

it('opens no session for a cookie that was changed, cut or made up', async () => {
  const whole = (await sessionCookie(await openSession(db, staffId))).split(';', 1).join()
  const broken = [
    `${whole.slice(0, -2)}AA`,
    whole.slice(0, 60),
    'habeas_staff=x',
    'habeas_staff=',
    `a${whole}`,
  ]
  for (const cookie of broken) {
    expect(await staffOf(new Request(env().appOrigin, { headers: { cookie } }))).toBeNull()
  }
})

it('leads only to staff pages', async () => {
  const fields = { ...ana, next: '//evil.example' }
  const response = await signIn(form('/staff/sign-in/submit', fields), params)
  expect(response.headers.get('location')).toBe('/staff')
})

it('hides the cookie from scripts and from other sites', async () => {
  const response = await signIn(form('/staff/sign-in/submit', ana), params)
  const cookie = response.headers.getSetCookie().find((line) => line.includes('habeas_staff'))
  expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/)
})
