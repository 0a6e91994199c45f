import { append } from '@/lib/audit/chain'
import type { Tx } from '@/lib/platform/db'
import type { Cast } from './play'

/**
 * The people of the samples: two made-up colleagues, who can never sign in, and the first real person who
 * works cases for everybody; before there is one, the first colleague stands in.
 */
export async function makeCast(tx: Tx, at: Date): Promise<Cast> {
  const organisations = await tx.organisation.findMany({ select: { id: true } })
  const you = await tx.staff.findFirst({
    where: {
      disabledAt: null,
      roles: { has: 'agent' },
      AND: organisations.map(({ id: organisationId }) => ({ organisations: { some: { organisationId } } })),
    },
    orderBy: { createdAt: 'asc' },
  })
  const colleague = await makeUp(tx, 'Robin (sample)', 'robin', at)
  const approver = await makeUp(tx, 'Kim (sample)', 'kim', at)
  return { you: you?.id ?? colleague, colleague, approver }
}

async function makeUp(tx: Tx, name: string, mailbox: string, at: Date): Promise<string> {
  const email = `${mailbox}-sample@example.com`
  const known = await tx.staff.findUnique({ where: { email }, select: { id: true } })
  if (known) return known.id
  const { id } = await tx.staff.create({ data: { name, email, roles: [], disabledAt: at } })
  const event = { type: 'sample-person-made', data: { staffId: id } }
  await append(tx, 'administration', [event], { requestId: null, actor: 'system', at })
  return id
}
