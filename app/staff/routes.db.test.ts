import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { sessionCookie } from '@/lib/staff/auth'
import { can, type Permission, ROLES } from '@/lib/staff/permissions'
import { endSession, openSession } from '@/lib/staff/sessions'
import { missingPage } from '@/lib/staff/staff-action'

/** What each form of the staff side asks for. A new one has to say it here, or this test fails. */
const ROUTES: Record<string, Permission | 'open'> = {
  'sign-in/submit': 'open',
  'sign-out': 'open',
  'set-up/[token]/submit': 'open',
  'join/[token]/submit': 'open',
  'recover/[token]/submit': 'open',
  'queue/search': 'requests:read',
  'requests/new/submit': 'requests:work',
  'requests/[reference]/take': 'requests:work',
  'requests/[reference]/assign': 'requests:work',
  'requests/[reference]/note': 'requests:note',
  'requests/[reference]/message': 'requests:work',
  'requests/[reference]/ask': 'requests:work',
  'requests/[reference]/reply': 'requests:work',
  'requests/[reference]/evidence': 'requests:work',
  'requests/[reference]/extend': 'requests:work',
  'requests/[reference]/regime': 'requests:work',
  'requests/[reference]/decide': 'requests:work',
  'requests/[reference]/approve': 'requests:approve',
  'requests/[reference]/send-back': 'requests:answer',
  'requests/[reference]/answer': 'requests:answer',
  'requests/[reference]/files': 'requests:work',
  'requests/[reference]/remove-file': 'requests:work',
  'requests/[reference]/pickup-code': 'requests:work',
  'settings/sole-approver': 'settings:manage',
  'settings/mail/retry': 'mail:manage',
  'settings/people/invite/submit': 'people:manage',
  'settings/people/[id]/roles': 'people:manage',
  'settings/people/[id]/organisations': 'people:manage',
  'settings/people/[id]/disable': 'people:manage',
  'settings/people/[id]/enable': 'people:manage',
  'settings/people/[id]/invite-again': 'people:manage',
  'settings/people/[id]/recover': 'people:manage',
}

/** The one handler that answers a GET. */
const DOWNLOAD = 'requests/[reference]/files/[file]/route.ts'

const FOREIGN: Record<string, string>[] = [{}, { origin: 'null' }, { origin: 'https://evil.example' }]
const NOTHING = { token: 'nothing', reference: 'ZZZZ-ZZZZ', id: '00000000-0000-4000-8000-000000000000' }
const GUARDED = Object.entries(ROUTES).filter((entry): entry is [string, Permission] => entry[1] !== 'open')
const cookies = new Map<string, string>()

beforeAll(async () => {
  for (const role of [...ROLES, 'disabled', 'signed-out']) {
    const data = { email: `${role}@desk.example`, name: role, roles: [role], passwordHash: 'x' }
    const { id } = await db.staff.create({ data })
    const sessionId = await openSession(db, id)
    cookies.set(role, (await sessionCookie(sessionId)).split(';', 1).join())
    if (role === 'signed-out') await endSession(sessionId)
    if (role === 'disabled') {
      await db.staff.update({ where: { id }, data: { roles: [...ROLES], disabledAt: new Date() } })
    }
  }
})

type Handler = (request: Request, context: { params: Promise<typeof NOTHING> }) => Promise<Response>

async function post(route: string, headers: Record<string, string>): Promise<Response> {
  const { POST }: { POST: Handler } = await import(resolve(`app/staff/${route}/route.ts`))
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const request = new Request(`${env().appOrigin}/staff/${route}`, {
    method: 'POST',
    headers: { ...type, ...headers },
    body: 'version=1&seen=0',
  })
  return POST(request, { params: Promise.resolve(NOTHING) })
}

function from(who: string): Record<string, string> {
  return { origin: env().appOrigin, cookie: cookies.get(who) ?? '' }
}

it('knows every form of the staff side', () => {
  const files = readdirSync('app/staff', { recursive: true, encoding: 'utf8' })
  const routes = files
    .filter((file) => file.endsWith('/route.ts') && file !== DOWNLOAD)
    .map((file) => file.slice(0, -9))
  expect(routes.sort()).toEqual(Object.keys(ROUTES).sort())
})

describe.each(Object.keys(ROUTES))('%s', (route) => {
  it.each(FOREIGN)('refuses %j', async (headers) => {
    const cookie = cookies.get('admin') ?? ''
    expect((await post(route, { ...headers, cookie })).status).toBe(403)
    const site = { origin: env().appOrigin, 'sec-fetch-site': 'cross-site' }
    expect((await post(route, { ...site, cookie })).status).toBe(403)
  })
})

describe.each(GUARDED)('%s', (route, permission) => {
  it.each(['nobody', 'disabled', 'signed-out'])('sends %s to the sign-in page', async (who) => {
    const response = await post(route, from(who))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/staff/sign-in')
  })

  it.each(ROLES.filter((role) => !can([role], permission)))('is not there for %s', async (role) => {
    const response = await post(route, from(role))
    expect(response.status).toBe(404)
    expect(await response.text()).toBe(await missingPage().text())
  })

  it.each(ROLES.filter((role) => can([role], permission)))('answers %s without a bug', async (role) => {
    const response = await post(route, from(role))
    expect([303, 400, 404]).toContain(response.status)
    expect(response.headers.get('location') ?? '').not.toContain('sign-in')
  })
})
