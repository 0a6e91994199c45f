import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Fieldset } from '@/components/ui/fieldset'

export type GroundChoice = { id: string; title: string; paragraph: string; citation: string; url?: string }

type Props = { action: string; outcome: string; grounds: GroundChoice[] }

/** The reasons that the law knows. Each one ticked brings its paragraph into the letter. */
export function GroundsForm({ action, outcome, grounds }: Props) {
  const t = useTranslations('staff.request.decision')

  return (
    <form method="get" action={action} className="grid gap-4">
      <input type="hidden" name="tab" value="decision" />
      <input type="hidden" name="outcome" value={outcome} />
      <Fieldset id="grounds" legend={t('grounds')} hint={t('groundsHint')}>
        {grounds.map(({ id, title, paragraph, citation }) => (
          <Checkbox
            key={id}
            name="ground"
            value={id}
            label={title}
            hint={
              <>
                {paragraph} <span className="whitespace-nowrap">({citation})</span>
              </>
            }
          />
        ))}
      </Fieldset>
      <div>
        <Button>{t('toLetter')}</Button>
      </div>
    </form>
  )
}
