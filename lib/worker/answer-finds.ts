import { newLink } from '@/lib/identity/links'
import { findLinks } from '@/lib/mail/letters/find-links'
import { enqueue } from '@/lib/mail/outbox'
import { now } from '@/lib/platform/clock'
import { blindIndex, deskKey, openText } from '@/lib/platform/crypto'
import { inTransaction, type Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { logBug } from '@/lib/platform/log'
import { parsePolicy } from '@/lib/policy/read-policy'
import { isOpenTo } from '@/lib/requests/is-open-to'
import { CONFIRM_SECONDS, letterHead, statusLink } from '@/lib/requests/requester-mails'

type Find = { id: string; organisationId: string; sealedEmail: Uint8Array | null }

/** The newest ones: whoever files a hundred requests in a stranger's name sends that stranger ten links. */
const MOST = 10

/**
 * Answers everybody who asked for their links: one mail if the address filed anything with that
 * organisation, none if not. Either way the address is forgotten. Returns how many were looked up.
 */
export async function answerFinds(): Promise<number> {
  let answered = 0
  while (await inTransaction(answerNext)) answered += 1
  return answered
}

async function answerNext(tx: Tx): Promise<boolean> {
  const [find] = await tx.$queryRaw<Find[]>`
    SELECT id, "organisationId", "sealedEmail" FROM "Find"
    WHERE "handledAt" IS NULL
    ORDER BY "createdAt" LIMIT 1
    FOR UPDATE SKIP LOCKED`
  if (!find) return false
  const email = openEmail(find)
  if (email) await mailLinks(tx, find, email)
  await tx.find.update({ where: { id: find.id }, data: { sealedEmail: null, handledAt: now() } })
  return true
}

async function mailLinks(tx: Tx, find: Find, email: string): Promise<void> {
  const { organisationId } = find
  const emailIndex = blindIndex(email)
  const found = await tx.submission.findMany({
    where: { organisationId, requests: { some: { emailIndex, sample: false } } },
    orderBy: { createdAt: 'desc' },
    take: MOST,
    select: {
      id: true,
      confirmedAt: true,
      requests: {
        where: { emailIndex },
        select: { reference: true, right: true, lane: true, confirmedAt: true },
      },
    },
  })
  const reachable = found.filter(({ requests }) =>
    requests.some((row) => isOpenTo(row) || row.lane !== 'closed'),
  )
  if (reachable.length === 0) return
  const version = await tx.policyVersion.findFirstOrThrow({
    where: { organisationId, inForce: true },
    orderBy: { loadedAt: 'desc' },
  })
  const policy = parsePolicy(version.content)
  const submissions = []
  for (const { id, confirmedAt, requests } of reachable) {
    const references = requests.map(({ reference }) => reference)
    const unconfirmed = confirmedAt === null && requests.some(({ lane }) => lane !== 'closed')
    submissions.push({
      references,
      leadsTo: unconfirmed ? ('confirm' as const) : ('see' as const),
      link: await (unconfirmed ? confirmLink(tx, policy.slug, id, find.id) : statusLink(tx, policy.slug, id)),
    })
  }
  await enqueue(tx, {
    kind: 'find-links',
    to: email,
    mail: findLinks({ ...letterHead(policy), submissions }),
  })
}

/** A link to confirm for which the browser that asked, or the code on its screen, is as good as the first one. */
async function confirmLink(tx: Tx, slug: string, submissionId: string, findId: string): Promise<string> {
  const token = await newLink(tx, { purpose: 'confirm', submissionId, findId, seconds: CONFIRM_SECONDS })
  return `${env().appOrigin}/${slug}/confirm/${token}`
}

/** Null when it cannot be read: that must not hold up everybody who asked later. */
function openEmail({ id, sealedEmail }: Find): string | null {
  if (!sealedEmail) return null
  try {
    return openText(deskKey('find'), sealedEmail, `Find|sealedEmail|${id}`)
  } catch (error) {
    logBug(error, 'worker/answer-finds')
    return null
  }
}
