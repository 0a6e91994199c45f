import { type Clock, extensionVerdict } from '@/lib/law/clock'
import { answerNeeds, type Level, meets } from '@/lib/law/evidence'
import { groundsFor } from '@/lib/law/grounds'
import { OUTCOMES, type Outcome } from '@/lib/law/outcome'
import type { Ground, RegimeId } from '@/lib/law/regime'
import { getRegime } from '@/lib/law/regimes/index'
import type { Right } from '@/lib/law/rights'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { secondPersonAgreed } from './answer-rules'
import type { StaffActor } from './change-request'
import { currentClock } from './current-clock'
import { decide } from './lifecycle'
import { type LoadedRequest, loadRequest } from './load-request'
import type { Person } from './person'
import { parseReference } from './reference'
import type { Refusal } from './refusal'
import type { Mark } from './snapshot'
import { maySee, maySeePeople } from './staff-sight'
import { readStaffParts, type StaffParts } from './staff-view-parts'
import type { State } from './states'

export type StaffView = StaffParts & {
  id: string
  reference: string
  version: number
  organisationSlug: string
  organisationName: string
  timeZone: string
  state: State
  lane: 'open' | 'unconfirmed' | 'closed'
  right: Right
  regime: RegimeId
  regimeName: string
  relationship: { key: string; label: string }
  capacity: 'controller' | 'processor'
  channel: string
  marks: readonly Mark[]
  receivedAt: Date
  confirmedAt: Date | null
  closedAt: Date | null
  /** YYYY-MM-DD in the office's zone. */
  dueOn: string
  clock: Clock
  /** What an extension sent now would do, or why there can be none. */
  extension: { allowed: true; newDueOn: string; noticeBy: string } | { allowed: false; reason: Refusal }
  /** Null for auditors, and once the key is destroyed. */
  person: StaffPerson | null
  /** What was typed about this request. */
  asked: string | null
  /** What the decision that stands still needs before its answer can leave. */
  needs: { evidence: Level | null; evidenceMet: boolean; secondPerson: boolean; approved: boolean } | null
  groundsByOutcome: Record<Outcome, Ground[]>
  /** A deletion that has to wait for an access request of the same person. */
  openAccessFirst: boolean
  sample: boolean
}

type StaffPerson = Omit<Person, 'details' | 'correction'>

/**
 * Reads all that one person of the staff may see of a request: everything, or for auditors the facts and
 * the record without any personal data. Null for a request that they must not know of.
 */
export async function getRequestForStaff(reference: string, staff: StaffActor): Promise<StaffView | null> {
  const parsed = parseReference(reference)
  if (!parsed) return null
  const found = await db.request.findUnique({
    where: { reference: parsed },
    select: { id: true, organisationId: true },
  })
  if (!found || !maySee(staff, found.organisationId)) return null
  const request = await loadRequest(db, found.id)
  const key = maySeePeople(staff) ? request.key : null
  return {
    ...factsOf(request),
    ...whatWasSaid(key ? request.person : null),
    extension: extensionNow(request, staff),
    needs: needsOf(request),
    ...(await readStaffParts(request, key)),
  }
}

function factsOf({ row, snapshot, policy }: LoadedRequest) {
  const { right, regime, state, marks } = snapshot
  const relationship = policy.relationships.find(({ key }) => key === row.relationship)
  return {
    id: row.id,
    reference: row.reference,
    version: row.version,
    organisationSlug: policy.slug,
    organisationName: policy.name,
    timeZone: row.timeZone,
    state,
    lane: row.lane as StaffView['lane'],
    right,
    regime,
    regimeName: getRegime(regime).name,
    relationship: { key: row.relationship, label: relationship?.label ?? row.relationship },
    capacity: row.capacity as StaffView['capacity'],
    channel: row.channel,
    marks,
    receivedAt: row.receivedAt,
    confirmedAt: row.confirmedAt,
    closedAt: row.closedAt,
    dueOn: snapshot.effectiveDueOn,
    clock: currentClock(snapshot).clock,
    groundsByOutcome: groundsByOutcome(regime, right),
    openAccessFirst: right === 'deletion' && snapshot.openAccessSibling,
    sample: row.sample,
  }
}

function groundsByOutcome(regime: RegimeId, right: Right): Record<Outcome, Ground[]> {
  const entries = OUTCOMES.map((outcome) => [outcome, groundsFor(regime, right, outcome)])
  return Object.fromEntries(entries)
}

function whatWasSaid(person: Person | null): Pick<StaffView, 'person' | 'asked'> {
  if (!person) return { person: null, asked: null }
  const { details, correction, ...who } = person
  const typed = [details, correction && `${correction.wrong}\n→ ${correction.right}`].filter(Boolean)
  return { person: who, asked: typed.join('\n\n') || null }
}

function extensionNow({ snapshot }: LoadedRequest, staff: StaffActor): StaffView['extension'] {
  const at = now().toISOString()
  const decided = decide(
    snapshot,
    { type: 'extend' },
    { kind: 'staff', id: staff.id, roles: staff.roles },
    at,
  )
  if (!decided.ok) return { allowed: false, reason: decided.reason }
  return extensionVerdict(currentClock(snapshot).input, at)
}

function needsOf({ snapshot }: LoadedRequest): StaffView['needs'] {
  const { decision } = snapshot
  if (!decision) return null
  const { evidence, secondPerson } = answerNeeds({ ...snapshot, ...decision })
  const evidenceMet = !evidence || meets(snapshot.evidence, evidence)
  return { evidence, evidenceMet, secondPerson, approved: secondPersonAgreed(snapshot) }
}
