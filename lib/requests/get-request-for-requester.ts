import { PICKUP_TRIES } from '@/lib/identity/pickup-code'
import type { Clock } from '@/lib/law/clock'
import { complaintRoutes, groundsFor } from '@/lib/law/grounds'
import type { Outcome } from '@/lib/law/outcome'
import type { RegimeId } from '@/lib/law/regime'
import { getRegime } from '@/lib/law/regimes/index'
import { isUngated, type Right } from '@/lib/law/rights'
import { openText, unwrapKey } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { currentClock } from './current-clock'
import { isOpenTo } from './is-open-to'
import { type LoadedRequest, loadRequest } from './load-request'
import { parseReference } from './reference'
import type { State } from './states'

/** A file may be fetched this many times. */
export const DOWNLOADS = 3

export type RequesterMessage = {
  direction: 'to-requester' | 'from-requester'
  kind: string
  at: Date
  body: string
}

export type RequesterFile = {
  id: string
  name: string
  mediaType: string
  sizeBytes: number
  expiresAt: Date | null
  downloadsLeft: number
  available: boolean
}

export type RequesterAnswer = {
  outcome: Outcome
  answeredAt: Date
  letter: string
  grounds: { title: string; citation: string }[]
  complaintRoutes: readonly { text: string; citation: string }[]
}

export type RequesterView = {
  reference: string
  organisationSlug: string
  organisationName: string
  timeZone: string
  right: Right
  regime: RegimeId
  regimeName: string
  state: State
  gated: boolean
  channel: string
  receivedAt: Date
  confirmedAt: Date | null
  closedAt: Date | null
  /** YYYY-MM-DD in the office's zone. */
  dueOn: string
  clock: Clock
  asked: string | null
  correction: { wrong: string; right: string } | null
  messages: RequesterMessage[]
  answer: RequesterAnswer | null
  files: RequesterFile[]
  pickupLocked: boolean
  siblings: { reference: string; right: Right; state: State }[]
}

/**
 * Reads a request for the person it is about: what they may see, and nothing internal. Null unless their
 * browser has opened the submission that it belongs to, or once its key is destroyed.
 */
export async function getRequestForRequester(
  reference: string,
  submissionIds: readonly string[],
): Promise<RequesterView | null> {
  const parsed = parseReference(reference)
  if (!parsed) return null
  const found = await db.request.findUnique({
    where: { reference: parsed },
    select: { id: true, submissionId: true },
  })
  if (!found || !submissionIds.includes(found.submissionId)) return null
  const request = await loadRequest(db, found.id)
  if (!request.key || !request.person) return null
  if (!isOpenTo(request.row)) return null
  const { row, snapshot, policy, person } = request
  const proved = row.confirmedAt !== null
  return {
    reference: row.reference,
    organisationSlug: policy.slug,
    organisationName: policy.name,
    timeZone: row.timeZone,
    right: snapshot.right,
    regime: snapshot.regime,
    regimeName: getRegime(snapshot.regime).name,
    state: snapshot.state,
    gated: !isUngated(snapshot.right),
    channel: row.channel,
    receivedAt: row.receivedAt,
    confirmedAt: row.confirmedAt,
    closedAt: row.closedAt,
    dueOn: snapshot.effectiveDueOn,
    clock: currentClock(snapshot).clock,
    asked: proved ? (person.details ?? null) : null,
    correction: proved ? (person.correction ?? null) : null,
    messages: await readMessages(row.id, request.key),
    answer: readAnswer(request, request.key),
    files: snapshot.state === 'answered' ? await readFiles(row.id) : [],
    pickupLocked: row.submission.pickupAttempts >= PICKUP_TRIES || row.submission.pickupHash === null,
    siblings: await readSiblings(row.submissionId, row.id),
  }
}

async function readMessages(requestId: string, key: Uint8Array): Promise<RequesterMessage[]> {
  const rows = await db.message.findMany({ where: { requestId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  return rows.map(({ direction, kind, at, sealedBody }) => ({
    direction: direction === 'to-requester' ? 'to-requester' : 'from-requester',
    kind,
    at,
    body: openText(key, sealedBody, `Message|sealedBody|${requestId}`),
  }))
}

/** The decision counts for the requester only once it was answered. */
function readAnswer({ row, snapshot }: LoadedRequest, key: Uint8Array): RequesterAnswer | null {
  const decision = row.decisions.at(0)
  if (snapshot.state !== 'answered' || !decision || !row.closedAt) return null
  const outcome = decision.outcome as Outcome
  const known = groundsFor(snapshot.regime, snapshot.right, outcome)
  return {
    outcome,
    answeredAt: row.closedAt,
    letter: openText(key, decision.sealedLetter, `Decision|sealedLetter|${decision.id}`),
    grounds: known
      .filter(({ id }) => decision.grounds.includes(id))
      .map(({ title, citation }) => ({ title, citation })),
    complaintRoutes: complaintRoutes(snapshot.regime),
  }
}

async function readFiles(requestId: string): Promise<RequesterFile[]> {
  const rows = await db.file.findMany({
    where: { requestId, releasedAt: { not: null } },
    orderBy: { at: 'asc' },
  })
  return rows.flatMap((file) => {
    if (!file.sealedKey) return []
    const key = unwrapKey(file.sealedKey, `File|sealedKey|${file.id}`)
    const left = Math.max(0, DOWNLOADS - file.downloads)
    return [
      {
        id: file.id,
        name: openText(key, file.sealedName, `File|sealedName|${file.id}`),
        mediaType: file.mediaType,
        sizeBytes: Number(file.sizeBytes),
        expiresAt: file.expiresAt,
        downloadsLeft: left,
        available: left > 0 && file.sealedDigest !== null,
      },
    ]
  })
}

async function readSiblings(submissionId: string, id: string) {
  const rows = await db.request.findMany({
    where: { submissionId, id: { not: id } },
    select: { reference: true, right: true, state: true, confirmedAt: true },
    orderBy: { createdAt: 'asc' },
  })
  return rows.filter(isOpenTo).map(({ reference, right, state }) => ({
    reference,
    right: right as Right,
    state: state as State,
  }))
}
