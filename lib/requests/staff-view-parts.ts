import type { Level } from '@/lib/law/evidence'
import type { Outcome } from '@/lib/law/outcome'
import type { Right } from '@/lib/law/rights'
import { openText } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { openFileName } from '@/lib/platform/files'
import { addedFiles } from './added-files'
import { listAssignable } from './list-assignable'
import type { LoadedRequest } from './load-request'
import type { State } from './states'

export type StaffName = { id: string; name: string }

export type StaffParts = {
  owner: StaffName | null
  events: {
    sequence: number
    type: string
    at: Date
    actor: { kind: 'staff'; name: string } | { kind: 'requester' } | { kind: 'system' }
    data: unknown
  }[]
  messages: {
    direction: 'to-requester' | 'from-requester'
    kind: string
    at: Date
    body: string
    staffName: string | null
  }[]
  notes: { at: Date; body: string; staffName: string }[]
  evidence: {
    method: string
    level: Level
    dataPoints: string[]
    matched: boolean
    staffName: string
    at: Date
  }[]
  files: {
    id: string
    /** Empty for auditors, and once the file's key is destroyed. */
    name: string
    mediaType: string
    sizeBytes: number
    at: Date
    /** Uploaded to the end, and in the record. */
    complete: boolean
    destroyed: boolean
    downloads: number
    expiresAt: Date | null
  }[]
  decision: {
    id: string
    outcome: Outcome
    grounds: string[]
    /** Empty for auditors, and once the key is destroyed. */
    letter: string
    decidedBy: StaffName
    decidedAt: Date
    approvedBy: StaffName | null
    approvedAt: Date | null
  } | null
  assignable: StaffName[]
  siblings: { reference: string; right: Right; state: State }[]
}

type Names = ReadonlyMap<string, string>

/**
 * Reads what hangs on a request, each kind in one query. Without a key, everything sealed stays out:
 * messages and notes, the names of files and the letter.
 */
export async function readStaffParts({ row }: LoadedRequest, key: Uint8Array | null): Promise<StaffParts> {
  const requestId = row.id
  const [decision] = row.decisions
  const [events, messages, notes, files, siblings, assignable] = await Promise.all([
    db.event.findMany({ where: { requestId }, orderBy: { sequence: 'asc' } }),
    key ? db.message.findMany({ where: { requestId }, orderBy: IN_ORDER }) : [],
    key ? db.note.findMany({ where: { requestId }, orderBy: IN_ORDER }) : [],
    db.file.findMany({ where: { requestId }, orderBy: IN_ORDER }),
    listSiblings(row.submissionId, requestId),
    listAssignable(db, row.organisationId),
  ])
  const names = await namesOf([
    row.ownerId,
    decision?.decidedById,
    decision?.approvedById,
    ...[...messages, ...notes, ...row.evidence].map(({ staffId }) => staffId),
    ...events.map(({ actor }) => staffIdOf(actor)),
  ])
  const added = addedFiles(events)
  const open = (sealed: Uint8Array, context: string) => (key ? openText(key, sealed, context) : '')
  return {
    owner: row.ownerId ? named(row.ownerId, names) : null,
    events: events.map(({ sequence, type, at, actor, data }) => {
      return { sequence, type, at, actor: actorOf(actor, names), data }
    }),
    messages: messages.map(({ direction, kind, at, sealedBody, staffId }) => ({
      direction: direction === 'to-requester' ? 'to-requester' : 'from-requester',
      kind,
      at,
      body: open(sealedBody, `Message|sealedBody|${requestId}`),
      staffName: staffId ? named(staffId, names).name : null,
    })),
    notes: notes.map(({ at, sealedBody, staffId }) => {
      return {
        at,
        body: open(sealedBody, `Note|sealedBody|${requestId}`),
        staffName: named(staffId, names).name,
      }
    }),
    evidence: row.evidence
      .toSorted((a, b) => a.at.getTime() - b.at.getTime())
      .map(({ method, level, dataPoints, matched, staffId, at }) => {
        return {
          method,
          level: level as Level,
          dataPoints,
          matched,
          staffName: named(staffId, names).name,
          at,
        }
      }),
    files: files.map((file) => presentFile(file, { readable: key !== null, added: added.has(file.id) })),
    decision: decision ? presentDecision(decision, key, names) : null,
    assignable,
    siblings,
  }
}

const IN_ORDER = [{ at: 'asc' as const }, { id: 'asc' as const }]

async function listSiblings(submissionId: string, id: string): Promise<StaffParts['siblings']> {
  const rows = await db.request.findMany({
    where: { submissionId, id: { not: id } },
    select: { reference: true, right: true, state: true },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ reference, right, state }) => {
    return { reference, right: right as Right, state: state as State }
  })
}

type FileRow = Awaited<ReturnType<typeof db.file.findMany>>[number]

function presentFile(
  file: FileRow,
  { readable, added }: { readable: boolean; added: boolean },
): StaffParts['files'][number] {
  const { id, mediaType, at, sealedKey, downloads, expiresAt } = file
  return {
    id,
    name: (readable && openFileName(file)) || '',
    mediaType,
    sizeBytes: Number(file.sizeBytes),
    at,
    complete: file.sealedDigest !== null && added,
    destroyed: sealedKey === null,
    downloads,
    expiresAt,
  }
}

type DecisionRow = LoadedRequest['row']['decisions'][number]

function presentDecision(
  row: DecisionRow,
  key: Uint8Array | null,
  names: Names,
): NonNullable<StaffParts['decision']> {
  return {
    id: row.id,
    outcome: row.outcome as Outcome,
    grounds: row.grounds,
    letter: key ? openText(key, row.sealedLetter, `Decision|sealedLetter|${row.id}`) : '',
    decidedBy: named(row.decidedById, names),
    decidedAt: row.decidedAt,
    approvedBy: row.approvedById ? named(row.approvedById, names) : null,
    approvedAt: row.approvedAt,
  }
}

async function namesOf(ids: readonly (string | null | undefined)[]): Promise<Names> {
  const known = [...new Set(ids.filter((id) => typeof id === 'string'))]
  const people = await db.staff.findMany({
    where: { id: { in: known } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}

function named(id: string, names: Names): StaffName {
  return { id, name: names.get(id) ?? '' }
}

function staffIdOf(actor: string): string | null {
  return actor.startsWith('staff:') ? actor.slice('staff:'.length) : null
}

function actorOf(actor: string, names: Names): StaffParts['events'][number]['actor'] {
  const staffId = staffIdOf(actor)
  if (staffId) return { kind: 'staff', name: named(staffId, names).name }
  return { kind: actor === 'requester' ? 'requester' : 'system' }
}
