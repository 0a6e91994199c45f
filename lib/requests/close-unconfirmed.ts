import { closedUnconfirmed } from '@/lib/mail/letters/closed-unconfirmed'
import { now, toPlainDate } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { logBug } from '@/lib/platform/log'
import { changeRequest } from './change-request'
import { mayMail } from './mail-limits'
import { letterHead } from './requester-mails'

const BATCH = 100
/** Wider than any time zone; `decide` knows the exact day. */
const HORIZON_MS = 4 * 86_400_000

/**
 * Closes requests that nobody confirmed, two days before they are due, with a mail. Whichever process
 * comes second finds nothing left to do. Returns how many were closed.
 */
export async function closeUnconfirmedDue(): Promise<number> {
  const due = await db.request.findMany({
    where: { lane: 'unconfirmed', effectiveDueOn: { lte: new Date(now().getTime() + HORIZON_MS) } },
    orderBy: [{ effectiveDueOn: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: { id: true },
  })
  let closed = 0
  for (const { id } of due) {
    try {
      if (await closeOne(id)) closed += 1
    } catch (error) {
      // One request that cannot be read must not keep the others open.
      logBug(error, 'requests/close-unconfirmed')
    }
  }
  return closed
}

async function closeOne(id: string): Promise<boolean> {
  const result = await changeRequest({
    where: { id },
    actor: { kind: 'system' },
    visible: () => true,
    command: ({ row }) => ({ type: 'close-unconfirmed', today: toPlainDate(now(), row.timeZone) }),
    mails: async ({ row, policy, person }, tx) => {
      if (!person?.email || row.submission.notMineAt) return []
      // Whoever filed a hundred requests in a stranger's name must not send that stranger a hundred mails.
      if (!(await mayMail(person.email, 'record', 'closing', tx))) return []
      const link = `${env().appOrigin}/${policy.slug}/request`
      const mail = closedUnconfirmed({ ...letterHead(policy), references: [row.reference], link })
      const about = { requestId: row.id, submissionId: row.submissionId }
      return [{ kind: 'closed-unconfirmed', to: person.email, ...about, mail }]
    },
    value: () => null,
  })
  return result.ok
}
