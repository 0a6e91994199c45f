import { getLocale, getTranslations } from 'next-intl/server'
import type { Fact } from '@/components/staff/request/facts'
import { LongInstant } from '@/components/ui/long-instant'
import { Reference } from '@/components/ui/reference'
import { SUBDIVISIONS } from '@/lib/law/territories'
import type { StaffView } from '@/lib/requests/get-request-for-staff'

/** The facts beside a request: what arrived, from whom, and under which law. */
export async function factList(view: StaffView): Promise<Fact[]> {
  const t = await getTranslations('staff')
  const label = (key: string) => t(`request.facts.${key}`)
  return [
    ...(await personFacts(view, label)),
    {
      key: 'received',
      label: label('received'),
      value: (
        <>
          <LongInstant at={view.receivedAt} timeZone={view.timeZone} /> ({view.timeZone}),{' '}
          {t(`channels.${view.channel}`)}
        </>
      ),
    },
    {
      key: 'confirmed',
      label: label('confirmed'),
      value: view.confirmedAt ? (
        <LongInstant at={view.confirmedAt} timeZone={view.timeZone} />
      ) : (
        label('notConfirmed')
      ),
    },
    {
      key: 'relationship',
      label: label('relationship'),
      value: `${view.relationship.label} (${t(`capacity.${view.capacity}`)})`,
    },
    { key: 'law', label: label('law'), value: view.regimeName },
    ...siblingFacts(view, label('siblings'), (state) => t(`states.${state}`)),
  ]
}

async function personFacts(view: StaffView, label: (key: string) => string): Promise<Fact[]> {
  const { person } = view
  if (!person) return []
  const t = await getTranslations('staff.about')
  const { name, email, about, behalfName, company, country, subdivision, help } = person
  const names = new Intl.DisplayNames(await getLocale(), { type: 'region' })
  const part = subdivision && SUBDIVISIONS[country]?.[subdivision]
  const facts = [
    { key: 'name', value: name },
    { key: 'email', value: email || label('noEmail') },
    { key: 'about', value: behalfName ? `${t(about)}: ${behalfName}` : t(about) },
    { key: 'where', value: [part, names.of(country)].filter(Boolean).join(', ') },
    { key: 'company', value: company },
    { key: 'help', value: help },
  ]
  return facts.flatMap(({ key, value }) =>
    value ? [{ key, label: label(key), value: <bdi>{value}</bdi> }] : [],
  )
}

function siblingFacts(view: StaffView, label: string, state: (state: string) => string): Fact[] {
  if (view.siblings.length === 0) return []
  const value = (
    <ul>
      {view.siblings.map((sibling) => (
        <li key={sibling.reference}>
          <a href={`/staff/requests/${sibling.reference}`}>
            <Reference>{sibling.reference}</Reference>
          </a>{' '}
          ({state(sibling.state)})
        </li>
      ))}
    </ul>
  )
  return [{ key: 'siblings', label, value }]
}
