import { LetterPreview } from '@/components/staff/request/letter-preview'
import { ReviewForms } from '@/components/staff/request/review-forms'
import { complaintRoutes } from '@/lib/law/grounds'
import type { StaffView } from '@/lib/requests/get-request-for-staff'
import { can } from '@/lib/staff/permissions'
import type { Desk } from './desk'

type Props = { desk: Desk; decision: NonNullable<StaffView['decision']> }

/** A proposed answer as the person will read it, with what it needs before it can leave. */
export async function ProposedAnswer({ desk, decision }: Props) {
  const { view, staff, stamp, failed, soleApprover, person } = desk
  const grounds = view.groundsByOutcome[decision.outcome].filter(({ id }) => decision.grounds.includes(id))

  return (
    <div className="grid gap-8">
      {view.state === 'review' && view.needs && (
        <ReviewForms
          decidedBy={decision.decidedBy.name}
          approvedBy={decision.approvedBy?.name ?? null}
          needs={view.needs}
          openAccessFirst={view.openAccessFirst && ['granted', 'partly'].includes(decision.outcome)}
          may={{
            approve: can(staff.roles, 'requests:approve'),
            answer: can(staff.roles, 'requests:answer'),
          }}
          own={decision.decidedBy.id === staff.id && !soleApprover}
          stamp={stamp}
          failed={failed}
        />
      )}
      <LetterPreview
        person={person}
        answer={{
          outcome: decision.outcome,
          answeredAt: view.closedAt ?? decision.decidedAt,
          letter: decision.letter,
          grounds,
          complaintRoutes: complaintRoutes(view.regime),
        }}
        files={view.files.filter(({ complete, destroyed }) => complete && !destroyed).map(({ name }) => name)}
        sent={view.state === 'answered'}
      />
    </div>
  )
}
