import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { RoleBoxes } from './role-boxes'

type Props = { person: { id: string; roles: string[] }; self: boolean; error?: string }

/** What a person may do. One's own roles are for somebody else to change. */
export function PersonRoles({ person, self, error }: Props) {
  const t = useTranslations('staff.person')
  const role = useTranslations('staff.roles')

  if (self) {
    return (
      <section>
        <h2 className="mb-1 font-semibold">{t('roles')}</h2>
        <p>{person.roles.map((word) => role(word)).join(', ')}</p>
        <p className="text-muted">{t('ownRoles')}</p>
      </section>
    )
  }
  return (
    <form method="post" action={`/staff/settings/people/${person.id}/roles`} className="grid gap-4">
      <RoleBoxes legend={t('roles')} chosen={person.roles} error={error} />
      <div>
        <Button tone="secondary">{t('saveRoles')}</Button>
      </div>
    </form>
  )
}
