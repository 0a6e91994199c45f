import { getTranslations } from 'next-intl/server'
import { ClockBox } from '@/components/staff/request/clock-box'
import { Facts } from '@/components/staff/request/facts'
import { Fold } from '@/components/staff/request/fold'
import { OwnerForm } from '@/components/staff/request/owner-form'
import { RegimeForm } from '@/components/staff/request/regime-form'
import { getRegime, REGIME_IDS } from '@/lib/law/regimes/index'
import { translate } from '@/lib/platform/messages'
import { can } from '@/lib/staff/permissions'
import type { Desk } from './desk'
import { factList } from './fact-list'

/** What stands beside every part of a request: the clock, the owner, the facts. */
export async function Side({ desk }: { desk: Desk }) {
  const { view, staff, stamp, failed } = desk
  const t = await getTranslations('staff.request')
  const works = can(staff.roles, 'requests:work') && view.lane === 'open'
  const { extension } = view
  const extend = extension.allowed ? extension : { refusal: translate('refusals', extension.reason) }
  const others = REGIME_IDS.filter((id) => id !== view.regime).map((id) => {
    return { id, name: getRegime(id).name }
  })

  return (
    <aside aria-label={t('side')} className="grid content-start gap-6 border-line xl:border-s xl:ps-6">
      <ClockBox
        dueOn={view.dueOn}
        paused={view.clock.paused}
        steps={view.clock.explanation}
        extension={works ? extend : null}
        stamp={stamp}
        failed={failed}
      />
      {works && <OwnerForm owner={view.owner} people={view.assignable} stamp={stamp} />}
      <Facts facts={await factList(view)} />
      {works && (
        <Fold title={t('law.correct')} open={failed?.verb === 'regime'}>
          <RegimeForm others={others} stamp={stamp} failed={failed} />
        </Fold>
      )}
    </aside>
  )
}
