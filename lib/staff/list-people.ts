import { db } from '@/lib/platform/db'
import { peopleInReach } from './people-in-reach'
import type { Staff } from './sessions'

export type Person = {
  id: string
  /** Empty until an invited person joins. */
  name: string
  email: string
  roles: string[]
  organisations: { id: string; name: string }[]
  standing: 'active' | 'invited' | 'disabled'
}

/** Everybody within an administrator's reach who can or could sign in, by name; disabled people come last. */
export async function listPeople(staff: Staff): Promise<Person[]> {
  const where = peopleInReach(staff.organisationIds)
  const people = (await db.staff.findMany({ where, include: WITH_ORGANISATIONS })).map(toPerson)
  const rank = (person: Person) => (person.standing === 'disabled' ? 1 : 0)
  return people.sort((a, b) => rank(a) - rank(b) || (a.name || a.email).localeCompare(b.name || b.email))
}

/** One person, or null, also for somebody out of the administrator's reach. */
export async function getPerson(staff: Staff, id: string): Promise<Person | null> {
  const where = { id, ...peopleInReach(staff.organisationIds) }
  const row = await db.staff.findFirst({ where, include: WITH_ORGANISATIONS })
  return row && toPerson(row)
}

const WITH_ORGANISATIONS = {
  organisations: {
    select: { organisation: { select: { id: true, name: true } } },
    orderBy: { organisation: { name: 'asc' } },
  },
} as const

function toPerson(row: {
  id: string
  name: string
  email: string
  roles: string[]
  passwordHash: string | null
  disabledAt: Date | null
  organisations: { organisation: { id: string; name: string } }[]
}): Person {
  const { id, name, email, roles } = row
  const standing = row.disabledAt ? 'disabled' : row.passwordHash ? 'active' : 'invited'
  return { id, name, email, roles, standing, organisations: row.organisations.map((o) => o.organisation) }
}
