import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { Meanwhile } from '@/components/staff/request/meanwhile'
import { NextStepBox } from '@/components/staff/request/next-step-box'
import { Notes } from '@/components/staff/request/notes'
import { RequestHeader } from '@/components/staff/request/request-header'
import { TabLinks } from '@/components/staff/request/tab-links'
import { Notice } from '@/components/ui/notice'
import { can } from '@/lib/staff/permissions'
import { requireStaff } from '@/lib/staff/require-staff'
import { oneOf } from '../../one-of'
import { dueFacts } from '../../queue/table-row'
import { StaffFrame } from '../../staff-frame'
import { DecisionTab } from './decision-tab'
import type { Desk } from './desk'
import { timelineOf } from './event-words'
import { FilesTab } from './files-tab'
import { IdentityTab } from './identity-tab'
import { MessagesTab } from './messages-tab'
import { nextStep } from './next-step'
import { openDesk } from './open-desk'
import { OverviewTab } from './overview-tab'
import { tabHref } from './request-action'
import { Side } from './side'
import { TABS, type Tab } from './tabs'
import { VERBS } from './verbs'

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function RequestPage({ params, searchParams }: Props) {
  const { reference } = await params
  const staff = await requireStaff('requests:read', `/staff/requests/${encodeURIComponent(reference)}`)
  if (!staff) return <MissingPage />
  const query = await searchParams
  const desk = await openDesk(reference, staff, query)
  if (!desk) return <MissingPage />
  const { view, failed } = desk
  const t = await getTranslations('staff')
  const tabs = tabsFor(desk)
  const tab = oneOf(tabs, query.tab) ?? 'overview'
  const done = oneOf([...VERBS, 'entered'], query.done)
  const since = (await timelineOf(view)).filter(({ sequence }) => sequence > desk.seenBefore)

  return (
    <StaffFrame
      staff={staff}
      title={view.reference}
      state={failed}
      ids={(field) => `${failed?.verb}-${field}`}
      done={done && t(`request.done.${done}`)}
    >
      {failed?.refused && <Meanwhile events={since} timeZone={view.timeZone} />}
      {view.sample && <Notice className="mb-5" title={t('request.sample')} />}
      <Header desk={desk} tab={tab} />
      <TabLinks tabs={await tabLinks(desk, tabs, tab)} />
      <div className="grid gap-x-8 gap-y-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {tab === 'overview' && <OverviewTab desk={desk} />}
          {tab === 'messages' && <MessagesTab desk={desk} />}
          {tab === 'notes' && (
            <Notes
              notes={view.notes}
              timeZone={view.timeZone}
              stamp={can(staff.roles, 'requests:note') ? desk.stamp : null}
              failed={failed}
            />
          )}
          {tab === 'identity' && <IdentityTab desk={desk} />}
          {tab === 'files' && <FilesTab desk={desk} />}
          {tab === 'decision' && <DecisionTab desk={desk} />}
        </div>
        <Side desk={desk} />
      </div>
    </StaffFrame>
  )
}

async function Header({ desk, tab }: { desk: Desk; tab: Tab }) {
  const { view, staff, person, soleApprover, stamp } = desk
  const states = await getTranslations('staff.states')
  const rights = await getTranslations('rights.name')
  const step = nextStep(view, staff, soleApprover)

  return (
    <RequestHeader
      reference={view.reference}
      person={person}
      right={rights(view.right)}
      organisation={view.organisationName}
      state={states(view.state)}
      owner={view.owner?.name ?? null}
      marks={view.marks}
      due={dueFacts({ ...view, paused: view.clock.paused, extended: view.clock.extendedDueOn !== null })}
      next={
        <NextStepBox
          words={step.words}
          owner={view.owner?.name ?? ''}
          verb={step.verb}
          href={step.tab && step.tab !== tab ? tabHref(view.reference, step.tab) : undefined}
          stamp={stamp}
        />
      }
    />
  )
}

/** An auditor reads facts and events: the other parts are personal data. */
function tabsFor({ staff }: Desk): readonly Tab[] {
  return can(staff.roles, 'requests:read-personal') ? TABS : ['overview']
}

async function tabLinks({ view }: Desk, tabs: readonly Tab[], current: Tab) {
  const t = await getTranslations('staff.request.tabs')
  const counts: Partial<Record<Tab, number>> = {
    messages: view.messages.length,
    notes: view.notes.length,
    identity: view.evidence.length,
    files: view.files.length,
  }
  return tabs.map((key) => ({
    key,
    label: t(key),
    href: tabHref(view.reference, key),
    current: key === current,
    count: counts[key],
  }))
}
