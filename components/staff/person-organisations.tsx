import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { OrganisationBoxes } from './organisation-boxes'

type Organisation = { id: string; name: string }
type Props = { person: { id: string; organisations: Organisation[] }; grantable: Organisation[] }

/** Whose requests a person may see, as far as the reader may say so. */
export function PersonOrganisations({ person, grantable }: Props) {
  const t = useTranslations('staff.person')

  return (
    <form method="post" action={`/staff/settings/people/${person.id}/organisations`} className="grid gap-4">
      <OrganisationBoxes
        legend={t('organisations')}
        organisations={grantable}
        chosen={person.organisations.map(({ id }) => id)}
      />
      {grantable.length === 0 ? (
        <p className="text-muted">{t('noneToGive')}</p>
      ) : (
        <div>
          <Button tone="secondary">{t('saveOrganisations')}</Button>
        </div>
      )}
    </form>
  )
}
