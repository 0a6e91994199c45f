import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { changeOrganisations } from './change-organisations'
import { changeRoles } from './change-roles'
import { disablePerson } from './disable-person'
import { enablePerson } from './enable-person'
import { inviteAgain, invitePerson } from './invite-person'
import { joinDesk } from './join-desk'
import { getPerson, listPeople } from './list-people'
import { mailRecovery } from './mail-recovery'
import { makeFirstPerson } from './make-first-person'
import { makeRecoveryLink } from './make-recovery-link'
import { makeSetUpLink } from './make-set-up-link'
import { isPassword } from './passwords'
import { recoverAccess } from './recover-access'
import { findStaffBySession, openSession, type Staff } from './sessions'
import { setSoleApprover } from './set-sole-approver'

const first = { name: 'Ana', email: 'ana@desk.example', password: 'correct horse battery' }
const GONE = '00000000-0000-4000-8000-000000000000'
let klariqo: string
let kaltalk: string

beforeEach(async () => {
  await db.outbox.deleteMany()
  await db.link.deleteMany()
  await db.staffSession.deleteMany()
  await db.staffOrganisation.deleteMany()
  await db.staff.deleteMany()
  await db.organisation.deleteMany()
  klariqo = (await db.organisation.create({ data: { slug: 'klariqo', name: 'Klariqo' } })).id
  kaltalk = (await db.organisation.create({ data: { slug: 'kaltalk', name: 'KalTalk' } })).id
})

function tokenOf(link: string | null): string {
  return link?.split('/').at(-1) ?? ''
}

async function setUp(): Promise<Staff> {
  const made = await makeFirstPerson({ ...first, token: tokenOf(await makeSetUpLink()) })
  if (!made.ok) throw new Error(made.reason)
  return signedIn(made.value)
}

async function signedIn(id: string): Promise<Staff> {
  const staff = await findStaffBySession(await openSession(db, id))
  if (!staff) throw new Error('not signed in')
  return staff
}

async function addPerson(roles: string[], ...organisationIds: string[]): Promise<string> {
  const organisations = { create: organisationIds.map((organisationId) => ({ organisationId })) }
  const email = `${crypto.randomUUID()}@desk.example`
  const { id } = await db.staff.create({
    data: { name: 'Ben', email, roles, passwordHash: 'x', organisations },
  })
  return id
}

async function lastEvent() {
  return db.event.findFirst({ where: { chain: 'administration' }, orderBy: { sequence: 'desc' } })
}

describe('the first person', () => {
  it('holds admin, agent and approver, and serves every organisation', async () => {
    const link = await makeSetUpLink()
    expect(link?.startsWith(`${env().appOrigin}/staff/set-up/`)).toBe(true)
    const staff = await setUp()
    expect(staff.roles.toSorted()).toEqual(['admin', 'agent', 'approver'])
    expect(staff.organisationIds.toSorted()).toEqual([klariqo, kaltalk].toSorted())
    expect(await lastEvent()).toMatchObject({ type: 'first-person-made', actor: `staff:${staff.id}` })
    expect(await makeSetUpLink()).toBeNull()
  })

  it('is one person, however many try at once and with whichever link', async () => {
    const token = tokenOf(await makeSetUpLink())
    const tries = Array.from({ length: 8 }, (_, n) =>
      makeFirstPerson({ ...first, token, email: `person${n}@desk.example` }),
    )
    const results = await Promise.all(tries)
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(await db.staff.count()).toBe(1)
  })

  it('needs the newest link', async () => {
    const old = tokenOf(await makeSetUpLink())
    await makeSetUpLink()
    expect(await makeFirstPerson({ ...first, token: old })).toEqual({ ok: false, reason: 'link-dead' })
    expect(await db.staff.count()).toBe(0)
  })
})

describe('an invitation', () => {
  const ben = { email: 'ben@desk.example', roles: ['agent' as const], organisationIds: [] as string[] }

  it('leads to a person with the roles and organisations given', async () => {
    const admin = await setUp()
    const invited = await invitePerson(admin, { ...ben, organisationIds: [klariqo] })
    if (!invited.ok) throw new Error(invited.reason)
    expect(await db.outbox.count({ where: { kind: 'staff-invitation', state: 'queued' } })).toBe(1)
    const link = await makeRecoveryLink(ben.email)
    const token = tokenOf(link.ok ? link.value : null)
    const joined = await joinDesk({ token, name: 'Ben', password: 'another long one' })
    expect(joined).toEqual({ ok: true, value: invited.value })
    expect(await joinDesk({ token, name: 'Eve', password: 'yet another one' })).toMatchObject({ ok: false })
    expect(await signedIn(invited.value)).toMatchObject({
      name: 'Ben',
      roles: ['agent'],
      organisationIds: [klariqo],
    })
  })

  it('is refused for an address that is here already', async () => {
    const admin = await setUp()
    const again = { ...ben, email: first.email }
    expect(await invitePerson(admin, again)).toEqual({ ok: false, reason: 'already-here' })
    expect(await db.outbox.count()).toBe(0)
  })

  it('gives no access to an organisation that the administrator does not serve', async () => {
    await setUp()
    const admin = await signedIn(await addPerson(['admin'], kaltalk))
    const reach = { ...ben, organisationIds: [klariqo] }
    expect(await invitePerson(admin, reach)).toEqual({ ok: false, reason: 'organisation-not-yours' })
    expect(await changeOrganisations(admin, { staffId: admin.id, organisationIds: [klariqo] })).toEqual({
      ok: false,
      reason: 'organisation-not-yours',
    })
  })

  it('can be sent again until the person has joined', async () => {
    const admin = await setUp()
    const invited = await invitePerson(admin, ben)
    if (!invited.ok) throw new Error(invited.reason)
    expect(await inviteAgain(admin, invited.value)).toMatchObject({ ok: true })
    expect(await db.link.count({ where: { purpose: 'invite', usedAt: null } })).toBe(1)
    await db.staff.update({ where: { id: invited.value }, data: { passwordHash: 'x' } })
    expect(await inviteAgain(admin, invited.value)).toEqual({ ok: false, reason: 'already-joined' })
    expect(await inviteAgain(admin, GONE)).toEqual({ ok: false, reason: 'not-found' })
  })
})

describe('roles', () => {
  it('change for others, sign them out, and leave an event', async () => {
    const admin = await setUp()
    const staffId = await addPerson(['agent'])
    const sessionId = await openSession(db, staffId)
    expect(await changeRoles(admin, { staffId, roles: ['auditor'] })).toMatchObject({ ok: true })
    expect(await findStaffBySession(sessionId)).toBeNull()
    expect(await lastEvent()).toMatchObject({
      type: 'roles-changed',
      actor: `staff:${admin.id}`,
      data: { staffId, before: ['agent'], after: ['auditor'] },
    })
  })

  it('are never changed by their owner', async () => {
    const admin = await setUp()
    const roles = ['admin', 'agent', 'approver', 'auditor'] as const
    expect(await changeRoles(admin, { staffId: admin.id, roles: [...roles] })).toEqual({
      ok: false,
      reason: 'own-roles',
    })
  })

  it('leave one administrator, even when two of them demote or disable each other at once', async () => {
    const ana = await setUp()
    const ben = await signedIn(await addPerson(['admin'], klariqo, kaltalk))
    for (const act of [
      (by: Staff, other: Staff) => changeRoles(by, { staffId: other.id, roles: ['agent'] }),
      (by: Staff, other: Staff) => disablePerson(by, other.id),
    ]) {
      const results = await Promise.all([act(ana, ben), act(ben, ana)])
      expect(results.filter((result) => result.ok)).toHaveLength(1)
      expect(results).toContainEqual({ ok: false, reason: 'not-found' })
      expect(await db.staff.count({ where: { roles: { has: 'admin' }, disabledAt: null } })).toBe(1)
      await db.staff.updateMany({ data: { roles: ['admin'], disabledAt: null } })
    }
  })

  it('change nothing, and leave no event, when they are the same', async () => {
    const admin = await setUp()
    const staffId = await addPerson(['agent', 'approver'])
    const before = await db.event.count()
    await changeRoles(admin, { staffId, roles: ['approver', 'agent'] })
    expect(await db.event.count()).toBe(before)
  })
})

describe('a disabled person', () => {
  it('is out on the next request, and comes back when enabled', async () => {
    const admin = await setUp()
    const staffId = await addPerson(['agent'])
    const sessionId = await openSession(db, staffId)
    expect(await disablePerson(admin, staffId)).toMatchObject({ ok: true })
    expect(await findStaffBySession(sessionId)).toBeNull()
    const { email } = await db.staff.findUniqueOrThrow({ where: { id: staffId } })
    expect(await makeRecoveryLink(email)).toEqual({ ok: false, reason: 'disabled' })
    await enablePerson(admin, staffId)
    expect(await findStaffBySession(sessionId)).toBeNull()
    expect(await signedIn(staffId)).toMatchObject({ roles: ['agent'] })
  })

  it('is never oneself', async () => {
    const admin = await setUp()
    expect(await disablePerson(admin, admin.id)).toEqual({ ok: false, reason: 'own-account' })
    expect(await disablePerson(admin, GONE)).toEqual({ ok: false, reason: 'not-found' })
  })
})

describe('an administrator of one organisation', () => {
  const missing = { ok: false, reason: 'not-found' }

  async function theirs(): Promise<Staff> {
    return signedIn(await addPerson(['admin', 'agent'], klariqo))
  }

  async function everyVerb(admin: Staff, staffId: string) {
    return [
      await disablePerson(admin, staffId),
      await enablePerson(admin, staffId),
      await changeRoles(admin, { staffId, roles: ['auditor'] }),
      await changeOrganisations(admin, { staffId, organisationIds: [klariqo] }),
      await mailRecovery(admin, staffId),
      await inviteAgain(admin, staffId),
    ]
  }

  it('finds nobody who serves another one, whatever they try', async () => {
    const both = await setUp()
    const admin = await theirs()
    const beyond = [both.id, await addPerson(['agent'], kaltalk), GONE]
    const before = await db.event.count()
    for (const staffId of beyond) {
      expect(await everyVerb(admin, staffId)).toEqual(Array(6).fill(missing))
      expect(await getPerson(admin, staffId)).toBeNull()
    }
    expect((await listPeople(admin)).map(({ id }) => id)).toEqual([admin.id])
    expect(await db.event.count()).toBe(before)
    expect(await db.outbox.count()).toBe(0)
    expect(await db.staff.count({ where: { disabledAt: { not: null } } })).toBe(0)
  })

  it('looks after colleagues there, and people of no organisation', async () => {
    await setUp()
    const admin = await theirs()
    for (const staffId of [await addPerson(['agent'], klariqo), await addPerson(['agent'])]) {
      expect(await getPerson(admin, staffId)).toMatchObject({ id: staffId })
      expect(await mailRecovery(admin, staffId)).toMatchObject({ ok: true })
      expect(await changeRoles(admin, { staffId, roles: ['auditor'] })).toMatchObject({ ok: true })
      expect(await disablePerson(admin, staffId)).toMatchObject({ ok: true })
      expect(await enablePerson(admin, staffId)).toMatchObject({ ok: true })
    }
    expect(await listPeople(admin)).toHaveLength(3)
  })

  it('claims a new one for themself, and none whose administrators are disabled', async () => {
    const owner = await setUp()
    const admin = await theirs()
    const fresh = (await db.organisation.create({ data: { slug: 'fresh', name: 'Fresh' } })).id
    const notYours = { ok: false, reason: 'organisation-not-yours' }
    await db.staff.update({ where: { id: owner.id }, data: { disabledAt: new Date() } })
    const claim = (id: string) =>
      changeOrganisations(admin, { staffId: admin.id, organisationIds: [klariqo, id] })
    expect(await claim(kaltalk)).toEqual(notYours)

    const staffId = await addPerson(['agent'])
    expect(await changeOrganisations(admin, { staffId, organisationIds: [fresh] })).toEqual(notYours)
    expect(await claim(fresh)).toMatchObject({ ok: true })
    expect(await changeOrganisations(admin, { staffId, organisationIds: [fresh] })).toMatchObject({
      ok: true,
    })
  })

  it('can leave it only to another who has joined', async () => {
    const owner = await setUp()
    const leave = (by: Staff) => changeOrganisations(by, { staffId: by.id, organisationIds: [kaltalk] })
    const second = await addPerson(['admin'], klariqo)
    for (const unable of [{ passwordHash: null }, { disabledAt: new Date() }, { roles: ['agent'] }]) {
      await db.staff.update({ where: { id: second }, data: unable })
      expect(await leave(owner)).toEqual({ ok: false, reason: 'last-admin' })
      const able = { passwordHash: 'x', disabledAt: null, roles: ['admin'] }
      await db.staff.update({ where: { id: second }, data: able })
    }
    const left = await Promise.all([
      leave(owner),
      changeOrganisations(await signedIn(second), { staffId: second, organisationIds: [] }),
    ])
    expect(left.filter((result) => result.ok)).toHaveLength(1)
    expect(left).toContainEqual({ ok: false, reason: 'last-admin' })
  })

  it('does nothing more once disabled or demoted, also in a request that had begun', async () => {
    await setUp()
    const admin = await theirs()
    const staffId = await addPerson(['agent'], klariqo)
    const eve = { email: 'eve@desk.example', roles: ['admin' as const], organisationIds: [klariqo] }
    for (const end of [{ disabledAt: new Date() }, { disabledAt: null, roles: ['agent'] }]) {
      await db.staff.update({ where: { id: admin.id }, data: end })
      expect(await everyVerb(admin, staffId)).toEqual(Array(6).fill(missing))
      expect(await invitePerson(admin, eve)).toEqual(missing)
    }
  })
})

describe('a recovery link', () => {
  it('sets a new password once and ends the sessions that were open', async () => {
    const admin = await setUp()
    const sessionId = await openSession(db, admin.id)
    const link = await makeRecoveryLink(first.email)
    const token = tokenOf(link.ok ? link.value : null)
    expect(await recoverAccess({ token, password: 'a new long password' })).toMatchObject({ ok: true })
    expect(await findStaffBySession(sessionId)).toBeNull()
    const { passwordHash } = await db.staff.findUniqueOrThrow({ where: { id: admin.id } })
    expect(await isPassword('a new long password', passwordHash)).toBe(true)
    expect(await recoverAccess({ token, password: 'one more password' })).toMatchObject({ ok: false })
    expect(await makeRecoveryLink('nobody@desk.example')).toEqual({ ok: false, reason: 'not-found' })
  })

  it('opens nothing but its own purpose', async () => {
    await setUp()
    const link = await makeRecoveryLink(first.email)
    const token = tokenOf(link.ok ? link.value : null)
    expect(await joinDesk({ token, name: 'Eve', password: 'a new long password' })).toMatchObject({
      ok: false,
    })
    expect(await makeFirstPerson({ ...first, token })).toMatchObject({ ok: false, reason: 'link-dead' })
  })
})

it('lets an administrator allow one-person approval where they serve, and records each change once', async () => {
  const admin = await setUp()
  const input = { organisationId: klariqo, allowed: true }
  const before = await db.event.count()
  await setSoleApprover(admin, input)
  await setSoleApprover(admin, input)
  expect(await db.event.count()).toBe(before + 1)
  expect(await db.organisation.count({ where: { soleApprover: true } })).toBe(1)
  const stranger = await signedIn(await addPerson(['admin']))
  expect(await setSoleApprover(stranger, input)).toEqual({ ok: false, reason: 'not-found' })
})

it('allows no one-person approval while somebody else can approve', async () => {
  const admin = await setUp()
  const input = { organisationId: klariqo, allowed: true }
  const other = await addPerson(['approver'], klariqo)
  expect(await setSoleApprover(admin, input)).toEqual({ ok: false, reason: 'several-approvers' })
  expect(await db.organisation.count({ where: { soleApprover: true } })).toBe(0)
  for (const gone of [{ disabledAt: new Date() }, { passwordHash: null, disabledAt: null }]) {
    await db.staff.update({ where: { id: other }, data: gone })
    expect(await setSoleApprover(admin, input)).toEqual({ ok: true, value: klariqo })
    expect(await setSoleApprover(admin, { ...input, allowed: false })).toEqual({ ok: true, value: klariqo })
  }
})

it('keeps names and addresses out of the record', async () => {
  const admin = await setUp()
  await invitePerson(admin, { email: 'ben@desk.example', roles: ['auditor'], organisationIds: [] })
  const events = JSON.stringify(await db.event.findMany({ where: { chain: 'administration' } }))
  expect(events).not.toMatch(/desk\.example|Ana|Ben/)
})
