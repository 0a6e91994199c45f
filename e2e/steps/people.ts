import { randomBytes } from 'node:crypto'

export type Person = { name: string; email: string }

/** Somebody nobody has seen before, with a mailbox of their own. */
export function newPerson(name: string): Person {
  const mailbox = name.toLowerCase().replaceAll(/[^a-z]+/g, '.')
  return { name, email: `${mailbox}.${randomBytes(4).toString('hex')}@people.example` }
}

/** Text that can be told from all other text, to look for where it must not be. */
export function marker(): string {
  return `marker-${randomBytes(8).toString('hex')}`
}
