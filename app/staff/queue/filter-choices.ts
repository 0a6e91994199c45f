import { getTranslations } from 'next-intl/server'
import type { FilterChoice } from '@/components/staff/queue-filters'
import { getRegime, REGIME_IDS } from '@/lib/law/regimes/index'
import { RIGHTS } from '@/lib/law/rights'
import { DUE } from '@/lib/requests/lane-conditions'
import { STATES } from '@/lib/requests/states'
import { listColleagues } from '@/lib/staff/list-colleagues'
import { listServed } from '@/lib/staff/list-served'
import type { Staff } from '@/lib/staff/sessions'
import { FILTERS, type QueueAddress, queueHref } from './queue-address'

/** What the queue can be narrowed to, with what it is narrowed to now. */
export async function filterChoices(staff: Staff, { filters }: QueueAddress): Promise<FilterChoice[]> {
  const rights = await getTranslations('rights.name')
  const t = await getTranslations('staff')
  const [people, served] = await Promise.all([listColleagues(staff), listServed(staff)])
  const owners = [
    { value: 'nobody', label: t('queue.nobody') },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const options = {
    right: RIGHTS.map((value) => ({ value, label: rights(value) })),
    regime: REGIME_IDS.map((value) => ({ value, label: getRegime(value).shortName })),
    state: STATES.map((value) => ({ value, label: t(`states.${value}`) })),
    owner: owners,
    due: DUE.map((value) => ({ value, label: t(`due.${value}`) })),
    organisation: served.map(({ slug, name }) => ({ value: slug, label: name })),
  }
  return FILTERS.filter((name) => name !== 'organisation' || served.length > 1).map((name) => ({
    name,
    options: options[name],
    chosen: filters[name] ?? '',
  }))
}

/** The filters in use, each with the address of the same list without it. */
export async function pillsOf(choices: FilterChoice[], { lane, filters, person }: QueueAddress) {
  const t = await getTranslations('staff.queue')
  const used = choices.flatMap(({ name, options, chosen }) => {
    const option = options.find(({ value }) => value === chosen)
    const href = queueHref({ lane, person, filters: { ...filters, [name]: undefined } })
    return option ? [{ key: name, label: `${t(`columns.${name}`)}:`, value: option.label, href }] : []
  })
  if (!person) return used
  return [...used, { key: 'person', label: t('onePerson'), value: '', href: queueHref({ lane, filters }) }]
}
