import { getTranslations } from 'next-intl/server'
import { Identity } from '@/components/staff/request/identity'
import { EVIDENCE_METHODS } from '@/lib/law/evidence'
import { DATA_POINTS } from '@/lib/requests/data-points'
import { can } from '@/lib/staff/permissions'
import type { Desk } from './desk'

/** What links the person to the data, and a form for what was just checked. */
export async function IdentityTab({ desk: { view, staff, stamp, failed } }: { desk: Desk }) {
  const words = await getTranslations('staff.dataPoints')
  const works = can(staff.roles, 'requests:work')
  const records = works && (view.lane === 'open' || view.state === 'answered')
  const titleOf = (method: string) => EVIDENCE_METHODS.find((known) => known.method === method)?.title

  return (
    <Identity
      evidence={view.evidence.map(({ method, dataPoints, ...item }) => ({
        ...item,
        title: titleOf(method) ?? method,
        dataPoints: dataPoints.map((code) => words(code)),
      }))}
      methods={EVIDENCE_METHODS}
      dataPoints={DATA_POINTS.map((code) => ({ code, label: words(code) }))}
      timeZone={view.timeZone}
      stamp={records ? stamp : null}
      failed={failed}
    />
  )
}
