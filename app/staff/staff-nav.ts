import { getTranslations } from 'next-intl/server'
import type { StaffNavItem } from '@/components/ui/staff-shell'
import { countLanes } from '@/lib/requests/count-lanes'
import { LANES, type Lane } from '@/lib/requests/lane-conditions'
import { deadLettersFor } from '@/lib/staff/dead-letters-for'
import { can } from '@/lib/staff/permissions'
import type { Staff } from '@/lib/staff/sessions'
import { queueHref } from './queue/queue-address'

type Group = { title?: string; items: StaffNavItem[] }

/** The links of the rail: what this person may open, with how much waits behind each. */
export async function staffNav(staff: Staff, current?: string): Promise<Group[]> {
  const groups = await Promise.all([laneLinks(staff), deskLinks(staff)])
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ items, ...group }) => ({
      ...group,
      items: items.map((item) => ({ ...item, current: item.href === current })),
    }))
}

async function laneLinks(staff: Staff): Promise<Group> {
  const t = await getTranslations('staff')
  if (!can(staff.roles, 'requests:read')) return { items: [] }
  const counts = await countLanes({ staff })
  const items: StaffNavItem[] = LANES.filter((lane) => concerns(lane, staff)).map((lane) => ({
    href: queueHref({ lane }),
    label: t(`lanes.${lane}`),
    ...(lane !== 'answered' && { count: counts[lane] }),
  }))
  return { title: t('nav.requests'), items }
}

/** Nothing is ever a person's own, or waits for them, without the role. */
function concerns(lane: Lane, { roles }: Staff): boolean {
  if (lane === 'mine') return can(roles, 'requests:work')
  return lane !== 'ready-to-approve' || can(roles, 'requests:approve')
}

async function deskLinks(staff: Staff): Promise<Group> {
  const t = await getTranslations('staff.nav')
  const items: StaffNavItem[] = []
  if (can(staff.roles, 'mail:manage')) {
    const count = (await deadLettersFor(staff)).length
    items.push({ href: '/staff/settings/mail', label: t('mail'), ...(count > 0 && { count }) })
  }
  if (can(staff.roles, 'people:manage')) items.push({ href: '/staff/settings/people', label: t('people') })
  if (can(staff.roles, 'settings:manage')) items.push({ href: '/staff/settings', label: t('settings') })
  return { title: t('desk'), items }
}
