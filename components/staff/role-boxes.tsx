import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Fieldset } from '@/components/ui/fieldset'

const ROLES = ['agent', 'approver', 'auditor', 'admin'] as const

type Props = { legend: string; chosen: string | string[]; error?: string }

/** The four roles, each with what it lets somebody do. */
export function RoleBoxes({ legend, chosen, error }: Props) {
  const t = useTranslations('staff')

  return (
    <Fieldset id="roles" legend={legend} error={error}>
      {ROLES.map((role) => (
        <Checkbox
          key={role}
          name="roles"
          value={role}
          label={t(`roles.${role}`)}
          hint={t(`roleHints.${role}`)}
          defaultChecked={chosen.includes(role)}
        />
      ))}
    </Fieldset>
  )
}
