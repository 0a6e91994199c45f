import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { EmptyState } from '@/components/staff/empty-state'
import { FilterPills } from '@/components/staff/filter-pills'
import { QueueFilters } from '@/components/staff/queue-filters'
import { QueueSearch } from '@/components/staff/queue-search'
import { QueueTable } from '@/components/staff/queue-table'
import { LinkButton } from '@/components/ui/link-button'
import { Pagination } from '@/components/ui/pagination'
import { readFormState } from '@/lib/platform/form-state'
import { listQueue } from '@/lib/requests/list-queue'
import { can } from '@/lib/staff/permissions'
import { requireStaff } from '@/lib/staff/require-staff'
import { StaffFrame } from '../staff-frame'
import { filterChoices, pillsOf } from './filter-choices'
import { type Query, queueHref, readQueueAddress } from './queue-address'
import { tableRow } from './table-row'

export default async function QueuePage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const address = readQueueAddress(query)
  const staff = await requireStaff('requests:read', queueHref(address))
  if (!staff) return <MissingPage />
  const t = await getTranslations('staff')
  const { lane, filters, person } = address
  const [page, choices, searched] = await Promise.all([
    listQueue({ staff, ...address }),
    filterChoices(staff, address),
    query.search === 'none' ? readFormState('staff-searched') : null,
  ])
  const rows = await Promise.all(page.rows.map(tableRow))
  const title = person ? t('queue.allOf') : t(`lanes.${lane}`)
  const pills = await pillsOf(choices, address)
  const withPerson = can(staff.roles, 'requests:read-personal')
  const kept = { ...(lane !== 'open' && { lane }), ...(person && { person }) }
  const empty = pills.length > 0 || person ? 'filtered' : lane

  return (
    <StaffFrame staff={staff} title={title} current={queueHref({ lane: person ? 'open' : lane })}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <h1 className="text-title font-semibold tracking-tight">{title}</h1>
          {can(staff.roles, 'requests:work') && (
            <LinkButton href="/staff/requests/new">{t('nav.enter')}</LinkButton>
          )}
        </div>
        <QueueSearch
          typed={String(searched?.values.text ?? '')}
          found={query.search !== 'none'}
          byEmail={withPerson}
        />
      </div>
      <div className="mb-3 grid gap-3">
        <QueueFilters choices={choices} kept={kept} />
        <FilterPills pills={pills} clearHref={queueHref({ lane })} />
      </div>
      {rows.length > 0 ? (
        <QueueTable
          caption={title}
          rows={rows}
          withPerson={withPerson}
          withOrganisation={staff.organisationIds.length > 1}
        />
      ) : (
        <EmptyState title={t(`queue.empty.${empty}`)}>{t(`queue.empty.${empty}Hint`)}</EmptyState>
      )}
      <Pagination
        previousHref={page.previous && queueHref({ lane, filters, person, before: page.previous })}
        nextHref={page.next && queueHref({ lane, filters, person, after: page.next })}
      />
    </StaffFrame>
  )
}
