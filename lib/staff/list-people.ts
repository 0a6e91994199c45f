import { db } from '@/lib/platform/db'

export type Person = {
  id: string
  /** Empty until an invited person joins. */
  name: string
  email: string
  roles: string[]
  organisations: { id: string; name: string }[]
  standing: 'active' | 'invited' | 'disabled'
}

/** Everybody who can or could sign in, by name; disabled people come last. */
export async function listPeople(): Promise<Person[]> {
  const people = (await db.staff.findMany({ include: WITH_ORGANISATIONS })).map(toPerson)
  const rank = (person: Person) => (person.standing === 'disabled' ? 1 : 0)
  return people.sort((a, b) => rank(a) - rank(b) || (a.name || a.email).localeCompare(b.name || b.email))
}

/** One person, or null. */
export async function getPerson(id: string): Promise<Person | null> {
  const row = await db.staff.findUnique({ where: { id }, include: WITH_ORGANISATIONS })
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
