import { Checkbox } from '@/components/ui/checkbox'
import { Fieldset } from '@/components/ui/fieldset'

type Props = {
  legend: string
  hint?: string
  organisations: { id: string; name: string }[]
  chosen: string | string[]
  error?: string
}

/** The organisations that an administrator can give access to. */
export function OrganisationBoxes({ legend, hint, organisations, chosen, error }: Props) {
  return (
    <Fieldset id="organisations" legend={legend} hint={hint} error={error}>
      {organisations.map(({ id, name }) => (
        <Checkbox
          key={id}
          name="organisations"
          value={id}
          label={name}
          defaultChecked={chosen.includes(id)}
        />
      ))}
    </Fieldset>
  )
}
