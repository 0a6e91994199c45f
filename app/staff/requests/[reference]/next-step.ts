import { isUngated } from '@/lib/law/rights'
import type { StaffView } from '@/lib/requests/get-request-for-staff'
import { can } from '@/lib/staff/permissions'
import type { Staff } from '@/lib/staff/sessions'
import type { Tab } from './tabs'

/** The one thing to do next: a verb to send, a tab to open, or nothing but waiting. */
export type NextStep = { words: Words; verb?: 'take'; tab?: Tab }

type Words =
  | 'over'
  | 'answered'
  | 'unconfirmed'
  | 'take'
  | 'theirs'
  | 'waiting'
  | 'approve'
  | 'approval'
  | 'send'
  | 'identity'
  | 'decide'
  | 'read'

type Facts = Pick<StaffView, 'lane' | 'state' | 'owner' | 'needs' | 'decision' | 'evidence' | 'right'>

/** What this person does next about a request. Pure; the verbs decide for themselves what is allowed. */
export function nextStep(view: Facts, staff: Staff, soleApprover: boolean): NextStep {
  if (view.lane === 'closed') return { words: view.state === 'answered' ? 'answered' : 'over' }
  if (view.lane === 'unconfirmed') return { words: 'unconfirmed' }
  if (view.state === 'review') return inReview(view, staff, soleApprover)
  if (!can(staff.roles, 'requests:work')) return { words: 'read' }
  if (!view.owner) return { words: 'take', verb: 'take' }
  if (view.owner.id !== staff.id) return { words: 'theirs' }
  if (view.state === 'waiting') return { words: 'waiting', tab: 'messages' }
  const checked = isUngated(view.right) || view.evidence.some(({ matched }) => matched)
  return checked ? { words: 'decide', tab: 'decision' } : { words: 'identity', tab: 'identity' }
}

function inReview({ needs, decision }: Facts, staff: Staff, soleApprover: boolean): NextStep {
  if (needs?.secondPerson && !needs.approved) {
    const own = decision?.decidedBy.id === staff.id && !soleApprover
    return can(staff.roles, 'requests:approve') && !own
      ? { words: 'approve', tab: 'decision' }
      : { words: 'approval' }
  }
  return can(staff.roles, 'requests:answer') ? { words: 'send', tab: 'decision' } : { words: 'read' }
}
