import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import { Table } from '@/components/ui/table'

export type PersonRow = {
  id: string
  name: string
  email: string
  roles: string[]
  organisations: { id: string; name: string }[]
  standing: 'active' | 'invited' | 'disabled'
}

const HEAD = ['name', 'email', 'roles', 'organisations', 'standing', 'change'] as const

/** Everybody at the desk, one a row. */
export function PeopleTable({ people, selfId }: { people: PersonRow[]; selfId: string }) {
  const t = useTranslations('staff.people')

  return (
    <Table caption={t('title')} captionHidden head={HEAD.map((column) => t(`columns.${column}`))}>
      {people.map((person) => (
        <Row key={person.id} person={person} self={person.id === selfId} />
      ))}
    </Table>
  )
}

function Row({ person, self }: { person: PersonRow; self: boolean }) {
  const t = useTranslations('staff.people')
  const role = useTranslations('staff.roles')
  const { id, name, email, roles, organisations, standing } = person

  return (
    <tr>
      <td className="font-semibold">
        {name ? <bdi>{name}</bdi> : <span className="font-normal text-muted">{t('noName')}</span>}
        {self && <span className="font-normal text-muted"> ({t('you')})</span>}
      </td>
      <td>
        <bdi>{email}</bdi>
      </td>
      <td>{roles.map((word) => role(word)).join(', ')}</td>
      <td>{organisations.map((organisation) => organisation.name).join(', ') || t('none')}</td>
      <td>
        <Chip tone={standing === 'invited' ? 'info' : 'neutral'}>{t(`standing.${standing}`)}</Chip>
      </td>
      <td>
        <a href={`/staff/settings/people/${id}`}>
          {t('change')}
          <span className="sr-only"> {name || email}</span>
        </a>
      </td>
    </tr>
  )
}
