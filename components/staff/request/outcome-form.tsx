import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Fieldset } from '@/components/ui/fieldset'
import { Radio } from '@/components/ui/radio'

const OUTCOMES = ['granted', 'partly', 'refused', 'nothing-held'] as const

/** The first question of an answer. It changes nothing yet, so the choice stands in the address. */
export function OutcomeForm({ action }: { action: string }) {
  const t = useTranslations('staff')

  return (
    <form method="get" action={action} className="grid gap-4">
      <input type="hidden" name="tab" value="decision" />
      <Fieldset id="outcome" legend={t('request.decision.outcome')}>
        {OUTCOMES.map((outcome) => (
          <Radio
            key={outcome}
            name="outcome"
            value={outcome}
            required
            label={t(`outcomes.${outcome}`)}
            hint={t(`outcomeHints.${outcome}`)}
          />
        ))}
      </Fieldset>
      <div>
        <Button>{t('request.decision.continue')}</Button>
      </div>
    </form>
  )
}
