import { Identity } from '@/components/staff/request/identity'
import { EVIDENCE_METHODS } from '@/lib/law/evidence'
import { can } from '@/lib/staff/permissions'
import type { Desk } from './desk'

/** What links the person to the data, and a form for what was just checked. */
export function IdentityTab({ desk: { view, staff, stamp, failed } }: { desk: Desk }) {
  const works = can(staff.roles, 'requests:work')
  const records = works && (view.lane === 'open' || view.state === 'answered')
  const titleOf = (method: string) => EVIDENCE_METHODS.find((known) => known.method === method)?.title

  return (
    <Identity
      evidence={view.evidence.map((item) => ({ ...item, title: titleOf(item.method) ?? item.method }))}
      methods={EVIDENCE_METHODS}
      timeZone={view.timeZone}
      stamp={records ? stamp : null}
      failed={failed}
    />
  )
}
