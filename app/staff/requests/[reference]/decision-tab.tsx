import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/staff/empty-state'
import { GroundsForm } from '@/components/staff/request/grounds-form'
import { LetterForm } from '@/components/staff/request/letter-form'
import { OutcomeForm } from '@/components/staff/request/outcome-form'
import { OUTCOMES, type Outcome } from '@/lib/law/outcome'
import { can } from '@/lib/staff/permissions'
import { oneOf } from '../../one-of'
import type { Desk } from './desk'
import { draftLetter } from './draft-letter'
import { ProposedAnswer } from './proposed-answer'
import { tabHref } from './request-action'

/** Three short steps to a proposed answer; then the proposal, and what it still needs. */
export async function DecisionTab({ desk }: { desk: Desk }) {
  const { view, staff, failed, query } = desk
  const t = await getTranslations('staff.request.decision')
  if (view.decision) return <ProposedAnswer desk={desk} decision={view.decision} />
  if (view.lane !== 'open') return <EmptyState title={t('none')} />
  if (!can(staff.roles, 'requests:work')) return <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>

  const action = `/staff/requests/${view.reference}`
  const again = failed?.verb === 'decide' ? failed.values : null
  const outcome = oneOf(OUTCOMES, again?.outcome ?? query.outcome)
  if (!outcome) return <OutcomeForm action={action} />
  const known = view.groundsByOutcome[outcome]
  const asked = [again?.grounds ?? query.ground ?? []].flat()
  const grounds = chooses(outcome) ? known.filter(({ id }) => asked.includes(id)) : known
  if (grounds.length === 0) return <GroundsForm action={action} outcome={outcome} grounds={known} />
  return (
    <LetterForm
      outcome={outcome}
      grounds={grounds}
      draft={await draftLetter(view, grounds)}
      changeHref={tabHref(view.reference, 'decision', chooses(outcome) ? { outcome } : {})}
      stamp={desk.stamp}
      failed={failed}
    />
  )
}

/** Where nothing is refused, there is one paragraph and nothing to choose. */
function chooses(outcome: Outcome): boolean {
  return outcome === 'partly' || outcome === 'refused'
}
