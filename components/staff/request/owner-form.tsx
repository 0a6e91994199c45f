import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { type Stamp, VerbForm } from './verb-form'

type Named = { id: string; name: string }
type Props = { owner: Named | null; people: Named[]; stamp: Stamp }

/** Gives the request to a colleague, or back to nobody. */
export function OwnerForm({ owner, people, stamp }: Props) {
  const t = useTranslations('staff')
  // Whoever owns it is named even if nothing could be given to them any more.
  const gone = owner && !people.some(({ id }) => id === owner.id) ? [owner] : []

  return (
    <VerbForm stamp={stamp} verb="assign" className="flex items-end gap-2">
      <div className="min-w-0 grow">
        <Select id="assign-to" name="to" label={t('request.owner')} defaultValue={owner?.id ?? ''}>
          <option value="">{t('queue.nobody')}</option>
          {[...gone, ...people].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <Button tone="secondary">{t('request.assign')}</Button>
    </VerbForm>
  )
}
