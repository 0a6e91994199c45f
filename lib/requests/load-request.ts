import type { ClockEvent } from '@/lib/law/clock'
import type { Level } from '@/lib/law/evidence'
import type { Outcome } from '@/lib/law/outcome'
import type { RegimeId } from '@/lib/law/regime'
import type { Right } from '@/lib/law/rights'
import { isoOf } from '@/lib/platform/clock'
import { openJson, unwrapKey } from '@/lib/platform/crypto'
import type { Tx } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/generated/client'
import { promisedDays } from '@/lib/policy/promised-days'
import { parsePolicy } from '@/lib/policy/read-policy'
import type { Policy } from '@/lib/policy/schema'
import { addedFiles } from './added-files'
import { CLOCK_EVENT_TYPES, clockEventOf } from './clock-events'
import { type Person, personSchema } from './person'
import { parseReference } from './reference'
import type { Mark, Snapshot } from './snapshot'
import type { State } from './states'

const WITH_ALL = {
  organisation: true,
  policyVersion: true,
  submission: true,
  evidence: { orderBy: { at: 'asc' } },
  decisions: { where: { supersededAt: null } },
  files: { where: { sealedKey: { not: null } }, select: { id: true, sealedDigest: true } },
} satisfies Prisma.RequestInclude

export type RequestRow = Prisma.RequestGetPayload<{ include: typeof WITH_ALL }>

/** A request under lock, as `decide` and `commit` want it. `key` and `person` are null once destroyed. */
export type LoadedRequest = {
  row: RequestRow
  snapshot: Snapshot
  policy: Policy
  key: Uint8Array | null
  person: Person | null
}

/**
 * Loads one request and locks it until the transaction ends, so that whoever comes second sees what the
 * first one did. Null when there is none.
 */
export async function loadForUpdate(
  tx: Tx,
  where: { reference: string } | { id: string },
): Promise<LoadedRequest | null> {
  const reference = 'reference' in where ? parseReference(where.reference) : null
  if ('reference' in where && !reference) return null
  const key = reference ? { reference } : where
  const found = await tx.request.findUnique({ where: key, select: { id: true } })
  if (!found) return null
  await tx.$queryRaw`SELECT id FROM "Request" WHERE id = ${found.id}::uuid FOR UPDATE`
  return loadRequest(tx, found.id)
}

/** Loads one request without a lock, for reading. */
export async function loadRequest(tx: Tx, id: string): Promise<LoadedRequest> {
  const stored = await tx.request.findUniqueOrThrow({ where: { id }, include: WITH_ALL })
  const events = await tx.event.findMany({
    where: { requestId: id, type: { in: [...CLOCK_EVENT_TYPES, 'pickup-code-issued', 'file-added'] } },
    orderBy: { sequence: 'asc' },
    select: { type: true, at: true, data: true },
  })
  // An upload that is still running, or broke off, is no part of the request.
  const added = addedFiles(events)
  const row = { ...stored, files: stored.files.filter((file) => added.has(file.id)) }
  const openAccess = await tx.request.count({
    where: {
      ...(row.emailIndex
        ? { organisationId: row.organisationId, emailIndex: row.emailIndex }
        : { submissionId: row.submissionId }),
      right: { in: ['access', 'access-categories', 'portability'] },
      // What nobody confirmed never holds up anything else.
      lane: 'open',
      id: { not: id },
    },
  })
  const policy = parsePolicy(row.policyVersion.content)
  const key = row.sealedKey && unwrapKey(row.sealedKey, `Request|sealedKey|${id}`)
  return {
    row,
    snapshot: snapshotOf(row, policy, events, openAccess > 0),
    policy,
    key,
    person: key && personSchema.parse(openJson(key, row.sealedPerson, `Request|sealedPerson|${id}`)),
  }
}

type StoredEvent = { type: string; at: Date; data: Prisma.JsonValue }

function snapshotOf(
  row: RequestRow,
  policy: Policy,
  events: StoredEvent[],
  openAccessSibling: boolean,
): Snapshot {
  const decision = row.decisions.at(0)
  const lastCode = events.findLast(
    (event) => event.type === 'pickup-code-issued' || event.type === 'answered',
  )
  const matched = newestOfEach(row.evidence).filter((item) => item.matched)
  const levels = (items: typeof matched) => items.map((item) => item.level as Level)
  return {
    state: row.state as State,
    right: row.right as Right,
    regime: row.regime as RegimeId,
    receivedAt: row.receivedAt.toISOString(),
    timeZone: row.timeZone,
    policyDays: promisedDays(policy, row.right as Right, row.regime as RegimeId),
    effectiveDueOn: isoOf(row.effectiveDueOn),
    clockEvents: events.map(clockEventOf).filter((event): event is ClockEvent => event !== null),
    ownerId: row.ownerId,
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    reach: reachOf(row),
    evidence: levels(matched),
    freshEvidence: levels(
      matched.filter((item) => item.method !== 'address-on-file' && (!lastCode || item.at > lastCode.at)),
    ),
    decision: decision
      ? {
          id: decision.id,
          outcome: decision.outcome as Outcome,
          grounds: decision.grounds,
          decidedById: decision.decidedById,
          approvedById: decision.approvedById,
        }
      : null,
    hasFiles: row.files.length > 0,
    unfinishedFiles: row.files.some((file) => !file.sealedDigest),
    marks: row.marks as Mark[],
    openAccessSibling,
    soleApprover: row.organisation.soleApprover,
  }
}

function reachOf({ channel, confirmedAt, emailIndex }: RequestRow): Snapshot['reach'] {
  if (emailIndex && (confirmedAt || channel === 'email')) return 'mail'
  return channel === 'web' ? 'none' : 'hand'
}

/** What was checked again counts as it came out last. */
function newestOfEach(evidence: RequestRow['evidence']): RequestRow['evidence'] {
  return [...new Map(evidence.map((item) => [item.method, item])).values()]
}
