import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { type Failed, type Stamp, shownAgain, VerbForm } from './verb-form'

type Props = { others: { id: string; name: string }[]; stamp: Stamp; failed: Failed }

/** Puts the request under another law, with a reason that stays as a note. */
export function RegimeForm({ others, stamp, failed }: Props) {
  const t = useTranslations('staff.request.law')
  const { values, errors } = shownAgain(failed, 'regime')

  return (
    <VerbForm stamp={stamp} verb="regime">
      <p>{t('consequence')}</p>
      <Select
        id="regime-regime"
        name="regime"
        label={t('which')}
        defaultValue={values.regime}
        error={errors.regime}
      >
        <option value="">{t('choose')}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <TextArea
        id="regime-regimeReason"
        name="regimeReason"
        rows={3}
        label={t('reason')}
        hint={t('reasonHint')}
        defaultValue={values.regimeReason}
        error={errors.regimeReason}
      />
      <div>
        <Button tone="secondary">{t('save')}</Button>
      </div>
    </VerbForm>
  )
}
