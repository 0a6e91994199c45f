import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Fieldset } from '@/components/ui/fieldset'
import type { Right } from '@/lib/law/rights'
import type { OfferedRight } from '@/lib/policy/schema'

type Props = {
  name: string
  offered: OfferedRight[]
  chosen: string[]
  error?: string
  legend: string
  hint?: string
  /** Makes the legend the heading of the page. */
  asHeading?: boolean
}

/** The rights on offer as boxes, none ticked that the person did not tick or follow a link to. */
export function RightFields({ name, offered, chosen, error, legend, hint, asHeading }: Props) {
  const ask = useTranslations('rights.ask')

  return (
    <Fieldset id={name} legend={legend} hint={hint} error={error} asHeading={asHeading}>
      {offered.map((offer) => (
        <Checkbox
          key={offer.right}
          name={name}
          value={offer.right}
          defaultChecked={chosen.includes(offer.right)}
          label={ask(offer.right)}
          hint={<RightHint offer={offer} />}
        />
      ))}
    </Fieldset>
  )
}

/** What the right means, what it costs as published, and the desk's own remark. */
function RightHint({ offer }: { offer: OfferedRight }) {
  const t = useTranslations('filing.rights')
  const key: `${Right}.hint` = `${offer.right}.hint`
  const sentences = [t.has(key) ? t(key) : null, offer.consequence, offer.note].filter(Boolean)

  return sentences.join(' ')
}
